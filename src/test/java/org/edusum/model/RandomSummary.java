package org.edusum.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/** Sound summaries of every shape, for properties that must hold of all of them; the same seed gives the same one. */
public final class RandomSummary {

    private static final String[] WORDS = {"全区", "中小学", "办学条件", "教师培训", "，", "。", "同比增长", "“双减”", "《通知》", " ",
        "A", "3", "～", "\uD842\uDFB7", "\uD83D\uDE00", "①", "&<>\"'\\/", "\u00A0", "百年", "学前教育", "；"};
    private static final String[] UNITS = {"份", "所", "万人次", "名", "个", "m²"};

    private static final List<String> DIVISIONS = List.of("", "", "基教科", "人事科", "督导室（𠮷）");

    private static final int KINDS = 13;

    private final Random random;
    private final RandomFigures figures;
    private final List<FieldId> fields = new ArrayList<>();
    private int ids;

    private RandomSummary(long seed) {
        this.random = new Random(seed);
        figures = new RandomFigures(seed);
    }

    /** A summary of up to some sixty sections. */
    public static Summary of(long seed) {
        return new RandomSummary(seed).summary();
    }

    /** One type of every kind. */
    public static List<FieldType> types() {
        RandomSummary random = new RandomSummary(1);
        return java.util.stream.IntStream.range(0, KINDS).mapToObj(random::type).toList();
    }

    private Summary summary() {
        Map<FieldId, Field> table = new LinkedHashMap<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            Field field = field(type(random.nextInt(KINDS)));
            table.put(field.id(), field);
            fields.add(field.id());
        }
        Map<OwnName, FieldId> names = new EnumMap<>(OwnName.class);
        for (OwnName name : OwnName.values()) {
            if (!fields.isEmpty() && random.nextBoolean()) {
                names.put(name, any(fields));
            }
        }
        Section root = section(0);
        Signature signature = new Signature(paragraph(), paragraph());
        Layout layout = layout();
        return new Summary(withAttachments(withTables(root)), signature, table, names, layout, formalities(),
                figures.relations(List.copyOf(table.keySet())));
    }

    private Section withAttachments(Section root) {
        List<Section> children = new ArrayList<>(root.children());
        for (int i = random.nextInt(4); i > 0; i--) {
            children.add(withTables(section(2)).withKind(Section.Kind.ATTACHMENT));
        }
        return root.withChildren(children);
    }

    /** The tree with a table in some of its sections. */
    private Section withTables(Section section) {
        Section below = section.withChildren(section.children().stream().map(this::withTables).toList());
        return random.nextInt(5) == 0 ? below.withTable(Optional.of(table())) : below;
    }

    private Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            columns.add(new Table.Column(1 + random.nextInt(1000), any(List.of(Table.Align.values()))));
        }
        List<List<Prose>> rows = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            rows.add(columns.stream().map(column -> prose()).toList());
        }
        return new Table(columns, random.nextInt(rows.size() + 1), rows, random.nextInt(4) == 0);
    }

    private Formalities formalities() {
        return random.nextInt(3) == 0 ? Formalities.NONE : new Formalities(random.nextBoolean() ? "" : words(),
                random.nextBoolean() ? Optional.empty() : Optional.of(new Imprint(words(), words(), "2022年12月9日")));
    }

    private Layout layout() {
        List<NumberMark> marks = new ArrayList<>(List.of(NumberMark.values()));
        java.util.Collections.shuffle(marks, random);
        return new Layout(new Numbering(marks.subList(0, 1 + random.nextInt(4))), any(List.of(HeadingForm.values())));
    }

    private Section section(int depth) {
        List<Paragraph> body = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            body.add(paragraph());
        }
        List<Section> children = new ArrayList<>();
        for (int i = depth > 3 ? 0 : random.nextInt(5 - depth); i > 0; i--) {
            children.add(section(depth + 1));
        }
        return new Section(new SectionId(id("s")), prose(), body, children, marks());
    }

    private SectionMarks marks() {
        return new SectionMarks(any(List.of(SectionMarks.Status.values())), any(DIVISIONS));
    }

    private Paragraph paragraph() {
        return new Paragraph(new ParagraphId(id("p")), prose());
    }

    private Prose prose() {
        List<Inline> inlines = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            inlines.add(!fields.isEmpty() && random.nextInt(3) == 0
                    ? new FieldRef(any(fields), any(List.of(Form.values()))) : new Text(words()));
        }
        return new Prose(inlines);
    }

    private String words() {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private Field field(FieldType type) {
        return figures.dress(new Field(new FieldId(id("f")), type, "数据项" + ids, value(type), value(type),
                random.nextBoolean() ? "" : words(), random.nextBoolean() ? "" : words() + "\n" + words()));
    }

    private FieldType type(int n) {
        return switch (n) {
            case 0 -> new FieldType.Whole(any(List.of(UNITS)));
            case 1 -> new FieldType.Decimal(any(List.of(UNITS)), random.nextInt(7));
            case 2 -> new FieldType.Percent(random.nextInt(7));
            case 3 -> new FieldType.Money(any(FieldType.Money.UNITS), random.nextInt(7));
            case 4 -> new FieldType.Duration(any(FieldType.Duration.UNITS));
            case 5 -> new FieldType.Age();
            case 6 -> new FieldType.Year();
            case 7 -> new FieldType.YearMonth();
            case 8 -> new FieldType.MonthDay();
            case 9 -> new FieldType.Month();
            case 10 -> new FieldType.Date();
            case 11 -> new FieldType.Name();
            default -> new FieldType.Text();
        };
    }

    /** A value that fits the type; often none. */
    private Value value(FieldType type) {
        if (random.nextInt(3) == 0) {
            return Value.EMPTY;
        }
        LocalDate day = LocalDate.of(1900 + random.nextInt(201), 1, 1).plusDays(random.nextInt(365));
        return switch (type) {
            case FieldType.Whole t -> new Value.Quantity(BigDecimal.valueOf(random.nextInt(100_000)));
            case FieldType.Decimal t -> quantity();
            case FieldType.Percent t -> quantity();
            case FieldType.Money t -> quantity();
            case FieldType.Duration t -> new Value.Quantity(BigDecimal.valueOf(random.nextInt(100), random.nextInt(3)));
            case FieldType.Age t -> random.nextBoolean() ? new Value.Quantity(BigDecimal.valueOf(random.nextInt(151)))
                    : new Value.Span(random.nextInt(20), 20 + random.nextInt(100));
            case FieldType.Year t -> new Value.Year(day.getYear());
            case FieldType.YearMonth t -> new Value.YearMonth(java.time.YearMonth.from(day));
            case FieldType.MonthDay t -> new Value.MonthDay(java.time.MonthDay.from(day));
            case FieldType.Month t -> new Value.Month(Month.from(day));
            case FieldType.Date t -> new Value.Date(day);
            case FieldType.Name t -> new Value.Words("云川" + random.nextInt(9) + "区");
            case FieldType.Text t -> new Value.Words("词" + words().strip());
        };
    }

    private Value quantity() {
        int scale = random.nextInt(21);
        BigDecimal amount = new BigDecimal(new BigInteger(1 + random.nextInt(95), random), scale);
        return new Value.Quantity(random.nextBoolean() ? amount : amount.negate());
    }

    private String id(String prefix) {
        return prefix + ++ids;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
