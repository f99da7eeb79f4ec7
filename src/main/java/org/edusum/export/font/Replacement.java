package org.edusum.export.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.edusum.typeset.Face;

/**
 * A font that the page style asks for and that documents written here cannot have.
 *
 * @param asked   its family
 * @param standIn what is drawn instead, as a sentence names it
 */
public record Replacement(Face face, String asked, String standIn, Reason reason) {

    /** Why a font cannot be had. */
    public enum Reason {
        NOT_INSTALLED("这台电脑没有“%s”，用%s代替。"),
        /** Its maker does not allow it. */
        RIGHTS("“%s”的厂商不许嵌入文件，用%s代替。"),
        /** Curves that can't be embedded (CFF), or many weights in one file of which the first is thin. */
        OUTLINES("“%s”的字形格式不能嵌入文件，用%s代替。"),
        NOT_CHINESE("“%s”里没有汉字，用%s代替。"),
        DAMAGED("“%s”的字体文件已损坏，用%s代替。");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    public Replacement {
        Objects.requireNonNull(face);
        Objects.requireNonNull(reason);
    }

    /** For the clerk. */
    public String sentence() {
        return reason.sentence.formatted(asked, standIn);
    }

    /** For the clerk: one sentence for all that are not installed, as on a machine without Windows, and one for each other. */
    static List<String> sentences(List<Replacement> replacements) {
        List<Replacement> absent = replacements.stream().filter(each -> each.reason == Reason.NOT_INSTALLED).toList();
        List<String> sentences = new ArrayList<>();
        if (absent.size() > 1) {
            boolean isAllOwn = absent.stream().allMatch(each -> each.standIn.startsWith(BundledFonts.OWN));
            sentences.add(absent.stream()
                    .map(each -> each.asked + "→" + each.standIn.substring(isAllOwn ? BundledFonts.OWN.length() : 0))
                    .collect(Collectors.joining("，", isAllOwn ? "这台电脑缺少的字体用软件自带的代替：" : "这台电脑缺少的字体已代替：", "。")));
        }
        replacements.stream().filter(each -> absent.size() <= 1 || each.reason != Reason.NOT_INSTALLED)
                .forEach(each -> sentences.add(each.sentence()));
        return sentences;
    }
}
