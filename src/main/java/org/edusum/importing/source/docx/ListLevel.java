package org.edusum.importing.source.docx;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One level of a list (ECMA-376-1, 17.9.6).
 *
 * @param pattern  such as {@code （%2）}
 * @param restart  the level, from 1, after which it begins anew; 0 for never; empty for any higher one
 * @param isLegal  whether all numbers are printed as decimals
 * @param style    the paragraph style that takes this level
 */
record ListLevel(int start, String form, String pattern, String follows, OptionalInt restart, boolean isLegal,
                 Optional<String> style) {

    static final ListLevel PLAIN = new ListLevel(1, "none", "", "nothing", OptionalInt.empty(), false, Optional.empty());

    private static final int LONGEST_PATTERN = 200;

    static ListLevel read(XmlWalk xml) {
        int start = 0;
        String form = "decimal";
        String pattern = "";
        String follows = "tab";
        OptionalInt restart = OptionalInt.empty();
        boolean isLegal = false;
        Optional<String> style = Optional.empty();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "start" -> start = xml.val(0);
                case "numFmt" -> form = xml.val();
                // Newer forms stand in the choice, with an older one for older programs: what is read last.
                case "AlternateContent" -> form = Alternate.value(xml, "numFmt").orElse(form);
                case "lvlText" -> pattern = xml.val().substring(0, Math.min(LONGEST_PATTERN, xml.val().length()));
                case "suff" -> follows = xml.val();
                case "lvlRestart" -> restart = OptionalInt.of(xml.val(0));
                case "isLgl" -> isLegal = xml.isOn();
                case "pStyle" -> style = Optional.of(xml.val());
                default -> { }
            }
        }
        return new ListLevel(start, form, pattern, follows, restart, isLegal, style);
    }

    ListLevel startingAt(int other) {
        return new ListLevel(other, form, pattern, follows, restart, isLegal, style);
    }

    /** What stands between the number and the words: a blank for what is a tab or a blank. */
    String gap() {
        return follows.equals("nothing") ? "" : " ";
    }
}
