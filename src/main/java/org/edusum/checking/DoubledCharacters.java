package org.edusum.checking;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Characters written twice by a slip of the hand: {@code 的的}, {@code 工作工作}. Words in which they meet rightly
 * ({@code 为了了解}, {@code 目的的}, {@code 以及及时}) are left alone.
 */
final class DoubledCharacters implements ProseRule {

    private static final Pattern DOUBLED = Pattern.compile(
            "(?<!目)的的(?!确|士)|(?<!不甚)了了(?![解结如然却断事])|及及(?![时格早])|和和(?![美气睦平谐解])|(?<![参给赋授付赐施])与与"
            + "|也也|们们|(?!一)(\\p{IsHan})(?!\\1)(\\p{IsHan}{1,7})\\1\\2");

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
        return DOUBLED.matcher(plain).results()
                .map(found -> new Slip(found.start(), found.end(), "“" + found.group() + "”可能重复")).toList();
    }
}
