package org.edusum.export.font;

import java.util.List;
import java.util.stream.Collectors;
import org.edusum.typeset.Element;

/**
 * A character that no font has, or that only parts of can be drawn.
 *
 * @param text    the character with the marks that combine with it
 * @param page    the label of the first page that it stands on
 * @param element what it is part of there
 */
public record Missing(String text, String page, Element element) {

    private static final int MOST = 20;

    /** For the clerk. @param missing at least one */
    public static String sentence(List<Missing> missing) {
        String named = missing.stream().limit(MOST).map(each -> "%s（第 %s 页）".formatted(each.shown(), each.page()))
                .collect(Collectors.joining("、"));
        return "没有字体有这些字，印作“" + FontBook.MARK + "”或缺少附加符号：" + named
                + (missing.size() > MOST ? "等 " + missing.size() + " 个。" : "。");
    }

    /** What has no meaning outside its font is told by its number. */
    private String shown() {
        return Characters.isPrivate(text) ? "U+%04X".formatted(text.codePointAt(0)) : text;
    }
}
