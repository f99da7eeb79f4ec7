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
            + "本[局校单区县市]|[*XxＸ×_]{1,3}(?:区|县|市|镇|乡|村|街道|社区|局|校|学校|公司)|着力|突出|加强|结合|始终|一是|首先|认真|积极|以“|以创|以习|随着|自[20今]|截[止至]|学校|公司|党[委支组]|"
            + "每[月年周日学季]|全年|现有|面向|主持|(?:选派|投入|新增|新建|招聘|引进|举办|开展|组织|签订|完成|受理|发放|争取|排查|检查|共)(?:了|近|约)?[*XxＸ×_0-9（(]");
    /** What chapters are called everywhere, so that nothing else needs to tell where they end. */
    private static final Pattern STOCK = Pattern.compile("(?:基本(?:情况|概况)|队伍建设|工作回顾|主要(?:工作|做法|成绩|成效|经验)(?:(?:及|和|与)(?:做法|成绩|成效|体会))?|(?:存在(?:的)?)?(?:主要)?(?:问题|不足|困难)"
            + "(?:(?:及|和|与)(?:问题|不足|打算|建议|对策|原因|困难))?|(?:下(?:一)?步|今后|来年|明年|下一年|下年度)(?:的)?(?:工作)?(?:打算|安排|计划|思路|设想|重点|努力方向)|工作(?:打算|计划|思路))"
            + "(?![的是和与及、，。；：]|情况|进行)");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final int HALF = 4;

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
        Matcher stock = STOCK.matcher(text).region(start, lineEnd);
        if (stock.lookingAt() && (best < 0 || best > stock.end())) {
            return OptionalInt.of(stock.end());
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** A title has no stop, no blank and no figure; it may have one comma, between two halves that are both no single words. */
    private static boolean isPlausible(String text, int start, int end) {
        int comma = -1;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if ("。；！？;:：*_×".indexOf(c) >= 0 || comma >= 0 && (c == '，' || c == ',')) {
                return false;
            }
            if (c == '，' || c == ',') {
                comma = at;
            }
        }
        if (comma >= 0 && (comma - start < HALF || end - comma - 1 < HALF || end - comma - 1 > 2 * (comma - start) + 1)) {
            return false;
        }
        return "的和与、及在为对以“（".indexOf(text.charAt(end - 1)) < 0;
    }
}
