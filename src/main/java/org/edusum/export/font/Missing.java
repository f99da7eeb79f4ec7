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

    /** For the clerk. @param missing at least one */
    public static String sentence(List<Missing> missing) {
        return "没有字体有这些字，印作“" + FontBook.MARK + "”或缺少附加符号："
                + missing.stream().map(each -> "%s（第 %s 页）".formatted(each.text(), each.page())).collect(Collectors.joining("、")) + "。";
    }
}
