package org.edusum.distribution;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A value for every field that {@code show --json} lists, by its type; no two figures are alike. */
final class SampleValues {

    private SampleValues() {
    }

    static Map<String, String> of(JsonNode shown) {
        Map<String, String> values = new LinkedHashMap<>();
        for (JsonNode field : shown.get("fields")) {
            if (field.get("value").isNull()) {
                values.put(field.get("id").stringValue(), value(field.get("type").stringValue(), values.size()));
            }
        }
        return values;
    }

    private static String value(String type, int n) {
        return switch (type) {
            case "integer" -> String.valueOf(1001 + 7 * n);
            case "decimal", "money" -> (201 + 3 * n) + ".25";
            case "percent" -> 40 + n % 60 + "." + n % 9 + "5";
            case "duration" -> String.valueOf(11 + n);
            case "age" -> String.valueOf(20 + n % 60);
            case "year" -> String.valueOf(1960 + n % 60);
            case "yearMonth" -> "%d-%02d".formatted(2000 + n % 23, 1 + n % 12);
            case "monthDay" -> "--%02d-%02d".formatted(1 + n % 12, 1 + n % 28);
            case "month" -> String.valueOf(1 + n % 12);
            case "date" -> "%d-%02d-%02d".formatted(2000 + n % 23, 1 + n % 12, 1 + n % 28);
            case "name" -> "第" + n + "实验学校";
            case "text" -> "样例文字" + n;
            default -> throw new AssertionError("unknown type: " + type);
        };
    }
}
