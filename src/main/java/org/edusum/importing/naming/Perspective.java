package org.edusum.importing.naming;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.Structure;

/**
 * Whose document it is, as its words tell: 我区 and 区委 say a district, 我校 a school.
 *
 * @param suffix of its own name: 区, 县, 市, 小学; empty when the words do not tell
 */
record Perspective(Level level, String suffix) {

    private static final Pattern OWN = Pattern.compile(
            "(?<lead>[我本全])(?<own>自治区|街道|公司|集团|区(?!域)|县|旗|市(?!场)|省|州|镇|乡|校|园|院)|(?<organ>[区县旗市省])(?:委(?!员|托|派)|政府|教育局|教体局|教育体育局|教育和体育局)");
    private static final Pattern TITLE = Pattern.compile(
            "(?<own>小学|初中|高中|中学|幼儿园|学校|学院|大学|街道|镇|乡|公司|集团|[区县旗市省州])(?=[一-龥]{0,8}(?:局|委|办|政府|(?:20|二[〇○O零])|[*xX×_年工总]|$))");
    private static final int LONGEST_TITLE = 60;

    static Perspective of(Structure structure) {
        String text = structure.reading().text();
        Map<String, Integer> weights = new HashMap<>();
        Matcher own = OWN.matcher(text);
        while (own.find()) {
            boolean isOrgan = own.group("organ") != null;
            int weight = isOrgan ? 1 : own.group("lead").equals("全") ? 1 : 4;
            weights.merge(isOrgan ? own.group("organ") : own.group("own"), weight, Integer::sum);
        }
        // 全市 and 市委 stand in every district's text as well, 全区 in no city's.
        weights.computeIfPresent("省", (word, weight) -> weight / 4);
        boolean isBelow = weights.getOrDefault("区", 0) + weights.getOrDefault("县", 0) >= 4;
        weights.computeIfPresent("市", (word, weight) -> isBelow ? weight / 3 : weight);
        structure.title().map(span -> span.of(text)).ifPresent(title -> {
            Matcher named = TITLE.matcher(title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
            String last = "";
            while (named.find()) {
                last = named.group("own");
            }
            if (!last.isEmpty()) {
                weights.merge(last, 20, Integer::sum);
            }
        });
        String suffix = weights.entrySet().stream().filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse("");
        return new Perspective(level(suffix), suffix.equals("校") || suffix.equals("园") || suffix.equals("院") ? "" : suffix);
    }

    private static Level level(String suffix) {
        return LEVELS.getOrDefault(suffix, Level.DISTRICT);
    }

    private static final Map<String, Level> LEVELS = Map.ofEntries(
            Map.entry("省", Level.PROVINCE), Map.entry("自治区", Level.PROVINCE), Map.entry("市", Level.CITY), Map.entry("州", Level.CITY),
            Map.entry("街道", Level.TOWN), Map.entry("镇", Level.TOWN), Map.entry("乡", Level.TOWN), Map.entry("公司", Level.COMPANY),
            Map.entry("集团", Level.COMPANY), Map.entry("校", Level.SCHOOL), Map.entry("园", Level.SCHOOL), Map.entry("院", Level.SCHOOL),
            Map.entry("小学", Level.SCHOOL), Map.entry("初中", Level.SCHOOL), Map.entry("高中", Level.SCHOOL), Map.entry("中学", Level.SCHOOL),
            Map.entry("幼儿园", Level.SCHOOL), Map.entry("学校", Level.SCHOOL), Map.entry("学院", Level.SCHOOL), Map.entry("大学", Level.SCHOOL));
}
