package org.edusum.ui.pagestyle;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.typeset.Type;

/** Sizes of type by their Chinese names (字号), the largest first, and in points. */
final class TypeSizes {

    private static final Map<String, Double> NAMED = new LinkedHashMap<>();

    static {
        Object[] sizes = {"初号", 42, "小初", 36, "一号", 26, "小一", 24, "二号", 22, "小二", 18, "三号", 16, "小三", 15, "四号", 14,
            "小四", 12, "五号", 10.5, "小五", 9, "六号", 7.5, "小六", 6.5, "七号", 5.5, "八号", 5};
        for (int i = 0; i < sizes.length; i += 2) {
            NAMED.put((String) sizes[i], ((Number) sizes[i + 1]).doubleValue());
        }
    }

    private TypeSizes() {
    }

    static List<String> names() {
        return List.copyOf(NAMED.keySet());
    }

    /** The name of a size, or its points where it has none. */
    static String text(double size) {
        return NAMED.entrySet().stream().filter(each -> each.getValue() == size).map(Map.Entry::getKey).findFirst()
                .orElseGet(() -> BigDecimal.valueOf(size).stripTrailingZeros().toPlainString());
    }

    /** A name, or points; nothing for what is neither or no size of type. */
    static Optional<Double> read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Double named = NAMED.get(plain);
        if (named != null) {
            return Optional.of(named);
        }
        return Measurement.number(plain.endsWith("磅") ? plain.substring(0, plain.length() - 1) : plain)
                .map(BigDecimal::doubleValue).filter(size -> size >= Type.SMALLEST && size <= Type.LARGEST);
    }
}
