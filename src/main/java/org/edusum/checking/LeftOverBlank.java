package org.edusum.checking;

import java.util.List;
import java.util.regex.Pattern;

/** A mark that stood for something to be put in: {@code *}, {@code ××}, {@code XX}, {@code ____}, {@code （  ）}. */
final class LeftOverBlank implements ProseRule {

    private static final Pattern BLANK = Pattern.compile(
            "[*＊]{2,}|[*＊](?:(?<![0-9].)|(?![0-9]))|×{2,}|[Xx]{2,}(?<![A-Za-z0-9][Xx]{2,9})(?![A-Za-z0-9])|Ｘ{2,}|_{2,}|＿{2,}"
            + "|○{2,}|□{2,}|[（(][\\s\\u3000]*[）)]");

    @Override
    public String name() {
        return "left-over-blank";
    }

    @Override
    public Severity severity() {
        return Severity.WRONG;
    }

    @Override
    public List<Slip> find(String plain) {
        return BLANK.matcher(plain).results()
                .map(found -> new Slip(found.start(), found.end(), "“" + found.group() + "”处还没有填写")).toList();
    }
}
