package org.edusum.template;

import java.util.List;
import java.util.Map;
import org.edusum.model.OwnName;
import org.edusum.model.value.Entry;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/**
 * What a clerk answers when asked for the bureau's own names: 云川 is taken for 云川区, since documents print full names.
 * Kinds of places after the administrative divisions of China (GB/T 2260-2007).
 */
public final class NameEntry {

    /** Longest name of a place or a bureau. */
    static final int MAX_LENGTH = 40;

    private static final List<String> PROVINCES = List.of("省", "市", "自治区", "特别行政区");
    private static final List<String> CITIES = List.of("市", "自治州", "盟", "地区", "新区");
    private static final List<String> DISTRICTS = List.of("区", "县", "旗", "市");
    /** Places at the level of a province that are no 省. */
    private static final Map<String, String> FULL_NAMES = Map.ofEntries(
            Map.entry("北京", "北京市"), Map.entry("天津", "天津市"), Map.entry("上海", "上海市"), Map.entry("重庆", "重庆市"),
            Map.entry("内蒙古", "内蒙古自治区"), Map.entry("广西", "广西壮族自治区"), Map.entry("西藏", "西藏自治区"),
            Map.entry("宁夏", "宁夏回族自治区"), Map.entry("新疆", "新疆维吾尔自治区"),
            Map.entry("香港", "香港特别行政区"), Map.entry("澳门", "澳门特别行政区"));

    private NameEntry() {
    }

    /** The value of a name as typed, its suffix completed; empty for a blank entry. */
    public static Entry read(OwnName name, String typed) {
        return switch (name) {
            case PROVINCE, CITY, DISTRICT, BUREAU -> readWords(name, typed);
            case YEAR -> new FieldType.Year().read(typed);
            case ISSUED -> new FieldType.Date().read(typed);
        };
    }

    private static Entry readWords(OwnName name, String typed) {
        return switch (new FieldType.Name().read(typed)) {
            case Entry.Accepted(Value.Words(String words)) when words.length() > MAX_LENGTH ->
                    new Entry.Rejected("名称太长，最多" + MAX_LENGTH + "个字。");
            case Entry.Accepted(Value.Words(String words)) -> new Entry.Accepted(new Value.Words(complete(name, words)));
            case Entry.Accepted accepted -> accepted;
            case Entry.Rejected rejected -> rejected;
        };
    }

    private static String complete(OwnName name, String words) {
        return switch (name) {
            case PROVINCE -> FULL_NAMES.getOrDefault(words, with(words, PROVINCES, "省"));
            case CITY -> with(words, CITIES, "市");
            case DISTRICT -> with(words, DISTRICTS, "区");
            case BUREAU, YEAR, ISSUED -> words;
        };
    }

    /** A name that is nothing but a suffix (市) is completed too; it says so itself on screen. */
    private static String with(String words, List<String> suffixes, String usual) {
        return suffixes.stream().anyMatch(s -> words.endsWith(s) && words.length() > s.length()) ? words : words + usual;
    }
}
