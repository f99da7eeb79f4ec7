package org.edusum.importing.blank;

import java.util.Optional;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.Kind;

/** Marks inside quotation marks, without a unit: part of the name of a plan or prize, or the name of a medium. */
final class QuotedPart implements TypingRule {

    private static final int LONGEST = 30;
    private static final Pattern KNOWN_MEDIUM = Pattern.compile("[^”」』，。；\\n]{0,10}(?:(?:在线|公众号|平台|[^上]网|APP)(?:[”」』，]|$)"
            + "|[”」』](?:微信)?(?:公众号|平台|网站))");

    @Override
    public Optional<Typed> of(Site site) {
        if (!isQuoted(site)) {
            return Optional.empty();
        }
        int right = site.right();
        String rest = site.text().substring(right, Math.min(site.text().length(), right + LONGEST));
        boolean isMedium = site.before() == '“' && KNOWN_MEDIUM.matcher(rest).lookingAt();
        return Optional.of(isMedium ? Typed.name("", "name.medium", 75) : Typed.words(Kind.TITLE_PART, "title.quoted", 82));
    }

    /** Whether the last quotation mark in front opens; a quotation is never long. */
    static boolean isQuoted(Site site) {
        String left = site.text().substring(Math.max(0, site.span().start() - LONGEST), site.span().start());
        int open = Math.max(left.lastIndexOf('“'), Math.max(left.lastIndexOf('「'), left.lastIndexOf('《')));
        int close = Math.max(left.lastIndexOf('”'), Math.max(left.lastIndexOf('」'), left.lastIndexOf('》')));
        boolean isClosedRightBehind = "”」》".indexOf(site.after()) >= 0;
        int stop = Math.max(left.lastIndexOf('。'), left.lastIndexOf('\n'));
        return open > close && open > stop || isClosedRightBehind;
    }
}
