package org.edusum.importing.structure;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses where a title ends that nothing tells from the prose behind it: in front of words that begin a first sentence, best
 * where it is as long as its siblings.
 */
final class GluedTitle {

    private static final Pattern BEGINNING = Pattern.compile("(?:20\\d\\d|20[*XxＸ×]{1,2}|[*XxＸ×]{1,4})年|今年|本年|一年来|一年中|近年来|去年|上半年|下半年|年初|"
            + "我[局校区县市镇乡院司办们公街社]|全[区县市校镇局][^面]|(?:区|县|市|局|校)(?:委|教育局|政府)|各[级校单部]|根据|按照|为[了进切贯确加全深推提认落]|在[^校职]|围绕|通过|坚持|"
            + "本[局校单区县市]|[*XxＸ×]{1,3}(?:区|县|市|镇|局|校)|着力|突出|加强|结合|始终|一是|首先|认真|积极|以“|以创|以习|随着|自[20今]|截[止至]|学校|公司|党[委支组]");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;

    private GluedTitle() {
    }

    /**
     * The end of the title that begins at a place.
     *
     * @param usual how long the titles around are; 0 when unknown
     */
    static OptionalInt end(String text, int start, int lineEnd, int usual) {
        int limit = Math.min(lineEnd, start + LONGEST);
        Matcher beginning = BEGINNING.matcher(text).region(start, Math.min(lineEnd, limit + 8));
        int best = -1;
        int at = start + SHORTEST;
        while (at < limit && beginning.region(at, Math.min(lineEnd, limit + 8)).find()) {
            int found = beginning.start();
            if (found > limit) {
                break;
            }
            if (isPlausible(text, start, found) && (best < 0 || Math.abs(found - start - usual) < Math.abs(best - start - usual))) {
                best = found;
            }
            if (usual == 0 && best >= 0) {
                break;
            }
            at = found + 1;
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static boolean isPlausible(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if ("。；！？，,;".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return "的和与、及在为对以“（".indexOf(text.charAt(end - 1)) < 0;
    }
}
