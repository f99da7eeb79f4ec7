package org.edusum.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.edusum.template.Templates;

/** The built-in template with a value in every field: what the exports are tried on. */
public final class Filled {

    private Filled() {
    }

    /** Seven chapters, all filled, dated 2022年12月9日 and signed by 云川区教育局. */
    public static Summary template() {
        Summary blank = Templates.start(Templates.all().getFirst(), Map.of(
                OwnName.PROVINCE, new Value.Words("江岭省"), OwnName.CITY, new Value.Words("望澜市"),
                OwnName.DISTRICT, new Value.Words("云川区"), OwnName.YEAR, new Value.Year(2022),
                OwnName.ISSUED, new Value.Date(LocalDate.of(2022, 12, 9))));
        return fill(blank);
    }

    /** The summary with a value in every field that has none; the same each time. */
    public static Summary fill(Summary summary) {
        Map<FieldId, Field> fields = new HashMap<>();
        summary.fields().forEach((id, field) -> fields.put(id,
                field.isFilled() ? field : field.withValue(value(field.type(), 1 + Math.floorMod(id.hashCode(), 97)))));
        return summary.withFields(fields);
    }

    private static Value value(FieldType type, int n) {
        return switch (type) {
            case FieldType.Whole t -> quantity(n * 13, 0);
            case FieldType.Decimal t -> quantity(n * 7, t.decimals());
            case FieldType.Percent t -> quantity(n, t.decimals());
            case FieldType.Money t -> quantity(n * 31, t.decimals());
            case FieldType.Duration t -> quantity(n, 0);
            case FieldType.Age t -> quantity(20 + n % 40, 0);
            case FieldType.Year t -> new Value.Year(2000 + n % 23);
            case FieldType.YearMonth t -> new Value.YearMonth(java.time.YearMonth.of(2022, 1 + n % 12));
            case FieldType.MonthDay t -> new Value.MonthDay(java.time.MonthDay.of(1 + n % 12, 1 + n % 28));
            case FieldType.Month t -> new Value.Month(Month.of(1 + n % 12));
            case FieldType.Date t -> new Value.Date(LocalDate.of(2022, 1 + n % 12, 1 + n % 28));
            case FieldType.Name t -> new Value.Words("清溪" + "一二三四五六七八九".charAt(n % 9) + "中学");
            case FieldType.Text t -> new Value.Words("扎实" + "一二三四五六七八九".charAt(n % 9) + "步");
        };
    }

    private static Value quantity(int n, int decimals) {
        return new Value.Quantity(new BigDecimal(n).setScale(decimals).add(BigDecimal.ONE.movePointLeft(decimals)));
    }
}
