package org.edusum.sheet.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;
import org.edusum.model.value.Value;
import org.edusum.sheet.Columns;
import org.edusum.sheet.read.SheetCell;
import org.edusum.sheet.read.SheetFile;
import org.edusum.sheet.read.SheetRow;

/** Reads what returned sheets say about a summary, row by row. No row with a value is passed over. */
public final class Returns {

    private static final Pattern OWN_FILE = Pattern.compile(".*填报表[-_—]\\s*(.+)");

    private final Summary summary;
    private final OptionalInt year;
    private final KnownLabels labels;
    private final List<Finding> findings = new ArrayList<>();
    private OptionalInt otherYear = OptionalInt.empty();
    private int blank;

    private Returns(Summary summary) {
        this.summary = summary;
        year = summary.field(OwnName.YEAR).map(Field::value).orElse(Value.EMPTY) instanceof Value.Year(int known)
                ? OptionalInt.of(known) : OptionalInt.empty();
        labels = new KnownLabels(summary);
    }

    /**
     * What files say about a summary.
     *
     * @param damaged files that could not be read: by name, the sentence that says why
     */
    public static Review review(Summary summary, List<SheetFile> files, Map<String, String> damaged) {
        Returns returns = new Returns(summary);
        damaged.forEach((name, sentence) -> returns.damaged(new Finding.Source(name, "", "", "", ""), sentence));
        files.forEach(returns::read);
        return Review.of(Conflicts.told(returns.findings), returns.blank);
    }

    private void read(SheetFile file) {
        boolean hasAny = false;
        for (SheetFile.Tab tab : file.tabs()) {
            Optional<Head> head = Head.find(tab.rows(), year);
            if (head.isPresent()) {
                hasAny = true;
                otherYear = otherYear(tab.rows().subList(0, head.get().row()));
                tab.rows().stream().skip(head.get().row() + 1).forEach(row -> read(file, tab, head.get(), row));
            } else if (tab.rows().stream().anyMatch(row -> !row.cells().isEmpty())) {
                hasAny = true;
                damaged(new Finding.Source(file.name(), tab.name(), "", "", ""), "没有找到表头（须有“" + Columns.LABEL.head() + "”和“"
                        + Columns.VALUE.head() + "”两栏），这张表没有读取");
            }
        }
        if (!hasAny) {
            damaged(new Finding.Source(file.name(), "", "", "", ""), "文件里没有内容");
        }
    }

    /** The year that a sheet was made for, where its hidden mark names another one than that of the summary. */
    private OptionalInt otherYear(List<SheetRow> above) {
        return above.stream().flatMap(row -> row.cells().stream()).map(SheetCell::text).filter(text -> text.startsWith(Columns.MARK))
                .map(text -> text.substring(Columns.MARK.length())).filter(text -> text.matches("\\d{4}"))
                .mapToInt(Integer::parseInt).filter(made -> year.isPresent() && made != year.getAsInt()).findFirst();
    }

    private void damaged(Finding.Source source, String sentence) {
        findings.add(new Finding(Finding.Kind.DAMAGED, Optional.empty(), source.sheet().isEmpty() ? source.file() : source.sheet(),
                Value.EMPTY, "", source, sentence, ""));
    }

    private void read(SheetFile file, SheetFile.Tab tab, Head head, SheetRow row) {
        Optional<SheetCell> value = head.cell(row, Columns.VALUE);
        String id = head.text(row, Columns.ID);
        String label = head.text(row, Columns.LABEL);
        if (value.isEmpty()) {
            blank += id.isEmpty() && label.isEmpty() ? 0 : 1;
            return;
        }
        String division = head.text(row, Columns.DIVISION);
        Finding.Source source = new Finding.Source(file.name(), tab.name(), value.get().address(),
                division.isEmpty() ? division(file.name()) : division, head.text(row, Columns.FILLER));
        String note = head.text(row, Columns.NOTE);
        Optional<Field> byId = labels.byId(id);
        if (byId.isPresent() && labels.isOfAnother(label, byId.get())) {
            findings.add(new Finding(Finding.Kind.UNKNOWN, byId.map(Field::id), label, Value.EMPTY, value.get().text(), source,
                    "这一行的编号是“" + byId.get().label() + "”的，名称却是“" + label + "”，请核对", note));
            return;
        }
        List<Field> fields = byId.map(List::of).orElseGet(() ->
                labels.byLabel(label, head.text(row, Columns.UNIT), head.text(row, Columns.CHAPTER)));
        if (fields.size() == 1) {
            Finding found = finding(fields.getFirst(), value.get(), head.text(row, Columns.UNIT), source, note);
            findings.add(otherYear.isPresent() && found.kind().isAcceptable() ? found.as(Finding.Kind.DOUBTFUL,
                    "这张表是 " + otherYear.getAsInt() + " 年度的填报表，请核对是否发错") : found);
        } else {
            findings.add(new Finding(Finding.Kind.UNKNOWN, Optional.empty(), label.isEmpty() ? id : label, Value.EMPTY, value.get().text(),
                    source, fields.isEmpty() ? "总结里没有这个数据项" : "有 " + fields.size() + " 个数据项都叫“" + label + "”（"
                    + fields.stream().map(field -> field.id().value()).collect(Collectors.joining("、")) + "），分不清是哪一个", note));
        }
    }

    private Finding finding(Field field, SheetCell cell, String unit, Finding.Source source, String note) {
        return switch (ReturnedValue.of(field.type(), cell, unit)) {
            case ReturnedValue.Clear(Value value, String remark) -> new Finding(kind(field, value), Optional.of(field.id()),
                    field.label(), value, cell.text(), source, field.isComputed() ? "这个数据项由算式计算；接受后改为手工数" : remark, note);
            case ReturnedValue.Doubtful(Value value, String why) -> new Finding(Finding.Kind.DOUBTFUL, Optional.of(field.id()),
                    field.label(), value, cell.text(), source, why, note);
            case ReturnedValue.Wrong(String why) -> new Finding(cell.isError() ? Finding.Kind.DAMAGED : Finding.Kind.WRONG,
                    Optional.of(field.id()), field.label(), Value.EMPTY, cell.text(), source, why, note);
        };
    }

    private static Finding.Kind kind(Field field, Value value) {
        return field.value().equals(value) || sameNumber(field.value(), value) ? Finding.Kind.SAME
                : field.isComputed() ? Finding.Kind.COMPUTED : field.isFilled() ? Finding.Kind.CHANGED : Finding.Kind.NEW;
    }

    /** A spreadsheet makes 85.3 of 85.30. */
    static boolean sameNumber(Value one, Value other) {
        return one instanceof Value.Quantity(var a) && other instanceof Value.Quantity(var b) && a.compareTo(b) == 0;
    }

    /** A file without a word about who it is from is named after them more often than not. */
    private static String division(String fileName) {
        String base = fileName.replaceFirst("\\.[A-Za-z]+$", "");
        Matcher own = OWN_FILE.matcher(base);
        return (own.matches() ? own.group(1) : base).replaceFirst("\\s*[(（]\\d+[)）]$", "").strip();
    }
}
