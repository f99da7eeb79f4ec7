package org.edusum.sheet.returned;

import java.util.ArrayList;
import java.util.List;
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
import org.edusum.sheet.read.SheetFiles;
import org.edusum.sheet.read.SheetRow;

/** Reads what returned sheets say about a summary, row by row. No row with a value is passed over. */
public final class Returns {

    private static final Pattern OWN_FILE = Pattern.compile(".*填报表[-_—]\\s*(.+)");
    /** 基教科, 督导室, 云山小学: who answers. */
    private static final Pattern DIVISION = Pattern.compile("[\\p{IsHan}A-Za-z0-9]{0,20}(?:科|室|办|股|处|部|中心|学校|小学|中学|高中|初中|学院|园|局|站|馆|队|委)");

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

    /** What files say about a summary. */
    public static Review review(Summary summary, SheetFiles files) {
        Returns returns = new Returns(summary);
        files.damaged().forEach(file -> returns.damaged(new Finding.Source(file.name(), "", "", "", ""), file.sentence()));
        files.files().forEach(returns::read);
        return Review.of(Conflicts.told(returns.findings), returns.blank);
    }

    private void read(SheetFile file) {
        List<SheetFile.Tab> filled = file.tabs().stream().filter(tab -> tab.rows().stream().anyMatch(row -> !row.cells().isEmpty())).toList();
        if (filled.isEmpty()) {
            damaged(new Finding.Source(file.name(), "", "", "", ""), "文件里没有内容");
        }
        List<List<Head>> heads = filled.stream().map(tab -> Head.find(tab.rows(), year)).toList();
        boolean hasTable = heads.stream().anyMatch(found -> !found.isEmpty());
        for (int i = 0; i < filled.size(); i++) {
            SheetFile.Tab tab = filled.get(i);
            if (!heads.get(i).isEmpty()) {
                read(file, tab, heads.get(i));
            } else if (!hasTable) {
                damaged(new Finding.Source(file.name(), tab.name(), "", "", ""), "没有找到表头（须有“" + Columns.LABEL.head() + "”和“"
                        + Columns.VALUE.head() + "”两栏），这张表没有读取");
            } else if (!tab.isHidden()) {
                findings.add(new Finding(Finding.Kind.SKIPPED, Optional.empty(), tab.name(), Value.EMPTY, "",
                        new Finding.Source(file.name(), tab.name(), "", "", ""), "没有表头，不是填报表，没有读取", ""));
            }
        }
    }

    /** Reads a table, or those side by side, and those that begin anew further down. */
    private void read(SheetFile file, SheetFile.Tab tab, List<Head> first) {
        otherYear = otherYear(tab.rows().subList(0, first.getFirst().row() + 1));
        List<Head> heads = first;
        for (int i = heads.getFirst().row() + 1; i < tab.rows().size(); i++) {
            List<Head> again = Head.at(tab.rows(), i, year);
            if (again.isEmpty()) {
                for (Head head : heads) {
                    read(file, tab, head, tab.rows().get(i));
                }
            } else {
                heads = again;
                i = heads.getFirst().row();
            }
        }
    }

    /** The year that a sheet was made for, where its mark names another one than that of the summary. */
    private OptionalInt otherYear(List<SheetRow> above) {
        return above.stream().flatMap(row -> row.cells().stream()).map(SheetCell::text).map(Columns::yearOfSheet)
                .flatMapToInt(OptionalInt::stream).filter(made -> year.isPresent() && made != year.getAsInt()).findFirst();
    }

    private void damaged(Finding.Source source, String sentence) {
        findings.add(new Finding(Finding.Kind.DAMAGED, Optional.empty(), source.sheet().isEmpty() ? source.file() : source.sheet(),
                Value.EMPTY, "", source, sentence, ""));
    }

    private void read(SheetFile file, SheetFile.Tab tab, Head head, SheetRow row) {
        String id = head.text(row, Columns.ID);
        String label = head.text(row, Columns.LABEL);
        Optional<SheetCell> value = head.cell(row, Columns.VALUE);
        Optional<SheetCell> note = head.cell(row, Columns.NOTE);
        if (value.isEmpty()) {
            blank += id.isEmpty() && label.isEmpty() ? 0 : 1;
        }
        if (value.isEmpty() && note.isEmpty() || value.isEmpty() && id.isEmpty() && label.isEmpty()) {
            return;
        }
        String division = head.text(row, Columns.DIVISION);
        Finding.Source source = new Finding.Source(file.name(), tab.name(), value.or(() -> note).orElseThrow().address(),
                division.isEmpty() ? division(file.name()) : division, head.text(row, Columns.FILLER));
        String remark = note.map(SheetCell::text).orElse("");
        Optional<Field> byId = labels.byId(id);
        if (byId.isPresent() && labels.isOfAnother(label, byId.get())) {
            unknown(byId.map(Field::id), label, value, source, "这一行的编号是“" + byId.get().label() + "”的，名称却是“" + shortened(label) + "”，请核对", remark);
            return;
        }
        List<Field> fields = byId.map(List::of).orElseGet(() ->
                labels.byLabel(label, unit(head, row), head.text(row, Columns.CHAPTER)));
        if (fields.size() == 1) {
            Field field = fields.getFirst();
            Optional<String> doubt = doubt(tab, head, row, label, field);
            findings.addAll(value.map(cell -> found(field, cell, head, row, source, remark)).orElseGet(() -> remarked(field, note.orElseThrow(), source))
                    .stream().map(found -> doubt.isPresent() && found.kind().isAcceptable() ? doubted(found, doubt.get()) : found).toList());
        } else {
            unknown(Optional.empty(), label.isEmpty() ? id : label, value, source, fields.isEmpty() ? "总结里没有这个数据项"
                    : "有 " + fields.size() + " 个数据项都叫“" + label + "”（"
                    + fields.stream().map(field -> field.id().value()).collect(Collectors.joining("、")) + "），分不清是哪一个", remark);
        }
    }

    private void unknown(Optional<FieldId> field, String label, Optional<SheetCell> value, Finding.Source source, String why, String remark) {
        findings.add(new Finding(Finding.Kind.UNKNOWN, field, shortened(label), Value.EMPTY, value.map(SheetCell::text).orElse(""), source, why,
                remark));
    }

    /** Without a value there is nothing to be doubted but the remark, which is left then. */
    private static Finding doubted(Finding found, String doubt) {
        return found.kind() == Finding.Kind.REMARK ? found.as(Finding.Kind.UNKNOWN, doubt) : found.as(Finding.Kind.DOUBTFUL, doubt);
    }

    /** Why a row may not be what it seems, whatever its value. */
    private Optional<String> doubt(SheetFile.Tab tab, Head head, SheetRow row, String label, Field field) {
        if (otherYear.isPresent()) {
            return Optional.of("这张表是 " + otherYear.getAsInt() + " 年度的填报表，请核对是否发错");
        }
        if (labels.isUnlike(label, field)) {
            return Optional.of("表中的名称是“" + shortened(label) + "”，编号却是“" + field.label() + "”的，请核对是否另一份总结的表");
        }
        if (!head.rivals().isEmpty()) {
            return Optional.of("有几栏都像本年数（" + String.join("、", head.rivals()) + "），取的是第一栏，请核对");
        }
        if (tab.isHidden()) {
            return Optional.of("在隐藏的工作表“" + tab.name() + "”中，请核对是否要收");
        }
        return head.isTorn(row) ? Optional.of("这一行比表头多出 " + (row.width() - head.width()) + " 格，数字中的逗号可能把它拆开了，请核对")
                : Optional.empty();
    }

    /** What a value comes to; with what the filler remarks on one that is known already. */
    private List<Finding> found(Field field, SheetCell cell, Head head, SheetRow row, Finding.Source source, String remark) {
        Finding found = finding(field, cell, value(field, cell, head, row), source, remark);
        return found.kind() == Finding.Kind.SAME && !remark.isBlank() && !field.note().contains(remark)
                ? List.of(found, remark(field, source, remark)) : List.of(found);
    }

    /** The unit beside the value counts; that of the head only where the field can be in it. */
    private static ReturnedValue value(Field field, SheetCell cell, Head head, SheetRow row) {
        String beside = unit(head, row);
        ReturnedValue value = ReturnedValue.of(field.type(), cell, beside.isEmpty() ? head.unit() : beside);
        boolean isHeadAtOdds = value instanceof ReturnedValue.Wrong && beside.isEmpty() && !head.unit().isEmpty();
        return isHeadAtOdds && ReturnedValue.of(field.type(), cell, "") instanceof ReturnedValue.Clear(Value bare, String remark)
                ? new ReturnedValue.Doubtful(bare, "表上写的单位是“" + head.unit() + "”，这一项的单位是“" + field.type().unit() + "”，请核对") : value;
    }

    /** The unit beside the value, also where it is written as （万元） or 单位：万元. */
    private static String unit(Head head, SheetRow row) {
        String beside = head.text(row, Columns.UNIT);
        return Columns.unit(beside).orElse(beside);
    }

    /** A row without a value: what the filler remarks, or a figure that was put there. */
    private static List<Finding> remarked(Field field, SheetCell note, Finding.Source source) {
        if (ReturnedValue.of(field.type(), note, "") instanceof ReturnedValue.Clear(Value.Quantity value, String remark)) {
            return List.of(new Finding(Finding.Kind.DOUBTFUL, Optional.of(field.id()), field.label(), value, note.text(), source,
                    "写在“" + Columns.NOTE.head() + "”一栏，是否就是" + Columns.VALUE.head(), ""));
        }
        return field.note().contains(note.text()) ? List.of() : List.of(remark(field, source, note.text()));
    }

    private static Finding remark(Field field, Finding.Source source, String note) {
        return new Finding(Finding.Kind.REMARK, Optional.of(field.id()), field.label(), Value.EMPTY, "", source, "", note);
    }

    private static Finding finding(Field field, SheetCell cell, ReturnedValue read, Finding.Source source, String note) {
        return switch (read) {
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
        String base = fileName.substring(fileName.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]+$", "");
        Matcher own = OWN_FILE.matcher(base);
        String named = (own.matches() ? own.group(1) : base).replaceFirst("\\s*[(（]\\d+[)）]$", "").strip();
        return own.matches() || DIVISION.matcher(named).matches() ? named : "";
    }

    private static String shortened(String text) {
        return ReturnedValue.shortened(text);
    }
}
