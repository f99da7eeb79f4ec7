package org.edusum.checking;

import java.util.List;
import java.util.regex.Pattern;

/** Punctuation marks that cannot stand side by side: {@code ，，}, {@code 。。}, {@code 、。}. */
final class DoubledPunctuation implements ProseRule {

    private static final Pattern DOUBLED = Pattern.compile("[，、；：。]{2,}|！{2,}|？{2,}|[！？][，、；：。]|[，、；：。][！？]");

    @Override
    public String name() {
        return "doubled-punctuation";
    }

    @Override
    public Severity severity() {
        return Severity.WRONG;
    }

    @Override
    public List<Slip> find(String plain) {
        return DOUBLED.matcher(plain).results()
                .map(found -> new Slip(found.start(), found.end(), "标点“" + found.group() + "”重复")).toList();
    }
}
