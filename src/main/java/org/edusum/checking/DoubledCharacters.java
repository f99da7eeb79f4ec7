package org.edusum.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Characters written twice by a slip of the hand: {@code 的的}, {@code 工作工作}. Words in which they meet rightly
 * ({@code 为了了解}, {@code 目的的}, {@code 以及及时}, {@code 一个一个}) are left alone.
 */
final class DoubledCharacters implements ProseRule {

    private static final Pattern PARTICLES = Pattern.compile(
            "的的(?<!目的的)(?!确|士)|了了(?<!不甚了了)(?![解结如然却断事])|及及(?![时格早])|和和(?![美气睦平谐解])"
            + "|与与(?<![参给赋授付赐施]与与)|也也|们们");
    private static final int LONGEST = 8;

    @Override
    public String name() {
        return "doubled-characters";
    }

    @Override
    public Severity severity() {
        return Severity.DOUBTFUL;
    }

    @Override
    public List<Slip> find(String plain) {
        List<Slip> slips = new ArrayList<>(PARTICLES.matcher(plain).results()
                .map(found -> slip(plain, found.start(), found.end())).toList());
        for (int i = 0; i < plain.length(); i++) {
            int length = doubledAt(plain, i);
            if (length > 0) {
                slips.add(slip(plain, i, i + 2 * length));
                i += 2 * length - 1;
            }
        }
        return slips;
    }

    /** How long the word is that is written twice from an offset on; 0 when none is. */
    private static int doubledAt(String plain, int from) {
        boolean isPattern = plain.charAt(from) == '一' || from + 1 < plain.length() && plain.charAt(from) == plain.charAt(from + 1);
        for (int length = 2; length <= LONGEST && from + 2 * length <= plain.length() && !isPattern; length++) {
            if (!isChinese(plain.charAt(from + length - 1))) {
                return 0;
            }
            if (plain.regionMatches(from, plain, from + length, length) && isChinese(plain.charAt(from))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isChinese(char c) {
        return c >= '\u3400' && c <= '\u9FFF';
    }

    private static Slip slip(String plain, int from, int to) {
        return new Slip(from, to, "“" + plain.substring(from, to) + "”可能重复");
    }
}
