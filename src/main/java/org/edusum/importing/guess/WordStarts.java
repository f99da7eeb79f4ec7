package org.edusum.importing.guess;

import java.util.Map;

/** Measure words that are only the beginning of another word: 人 of 人员, 名 of 名师, 所 of 所有, 区 of 区域. */
final class WordStarts {

    private static final Map<String, String> SECOND = Map.ofEntries(
            Map.entry("人", "员才民均大工力口"), Map.entry("名", "师校称单额誉"), Map.entry("位", "居于列"),
            Map.entry("所", "有属在形需谓"), Map.entry("项", "目"), Map.entry("班", "级"), Map.entry("个", "别人体性"),
            Map.entry("组", "织建"), Map.entry("部", "门分"), Map.entry("集", "团体中"), Map.entry("期", "间末中"),
            Map.entry("分", "别校局"), Map.entry("条", "件例"), Map.entry("节", "日约"), Map.entry("区", "域级内"), Map.entry("市", "级内场"), Map.entry("县", "级域"),
            Map.entry("村", "级"), Map.entry("类", "别型"), Map.entry("周", "边年"),
            Map.entry("米", "饭"), Map.entry("处", "理置"), Map.entry("本", "区市县校年"), Map.entry("园", "区长所"));

    private WordStarts() {
    }

    /** Whether what follows makes another word of the measure word. */
    static boolean swallows(String unit, String following) {
        return !following.isEmpty() && SECOND.getOrDefault(unit, "").indexOf(following.charAt(0)) >= 0;
    }
}
