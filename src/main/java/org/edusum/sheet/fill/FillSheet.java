package org.edusum.sheet.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.edusum.model.Divisions;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldListing;
import org.edusum.model.Outline;
import org.edusum.model.OwnName;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.value.Value;

/**
 * What is asked for on one sheet, in the order of the document. The bureau's own names are not asked for, nor what is
 * computed from other figures.
 *
 * @param title    of the document
 * @param year     of the document, when it has one
 * @param division the sheet is for; empty for a sheet for all
 */
public record FillSheet(String title, OptionalInt year, String division, List<FillRow> rows) {

    /** The name of what no division answers for. */
    public static final String UNASSIGNED = "未分工";

    private static final int MAX_NAME = 36;

    /** Which figures are asked for. */
    public enum Which { EMPTY, ALL }

    public FillSheet {
        rows = List.copyOf(rows);
    }

    /** One sheet for all divisions. */
    public static FillSheet of(Summary summary, Which which) {
        Outline outline = Outline.of(summary);
        Map<FieldId, String> divisions = Divisions.of(summary);
        List<FillRow> rows = FieldListing.of(summary).stream().filter(listing -> isAsked(summary, listing.field(), which))
                .map(listing -> new FillRow(listing.field(), listing.places().stream().findFirst()
                        .flatMap(summary::sectionOf).map(section -> path(summary, outline, section)).orElse(""),
                        divisions.getOrDefault(listing.field().id(), ""))).toList();
        return new FillSheet(summary.title(), year(summary), "", rows);
    }

    private static boolean isAsked(Summary summary, Field field, Which which) {
        return !summary.names().containsValue(field.id()) && !field.isComputed()
                && (which == Which.ALL || !field.isFilled());
    }

    private static OptionalInt year(Summary summary) {
        return summary.field(OwnName.YEAR).map(Field::value).orElse(Value.EMPTY) instanceof Value.Year(int year)
                ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** 一、全面打赢防疫战役 / 1.健全组织架构; 前言 before all chapters. */
    public static String path(Summary summary, Outline outline, Section section) {
        List<String> names = new ArrayList<>();
        outline.entry(section.id()).ifPresent(entry -> entry.path().stream().skip(1).forEach(above -> {
            Optional<Outline.Entry> at = outline.entry(above.id());
            names.add(at.map(Outline.Entry::label).orElse("") + summary.printed(above.title()));
        }));
        return names.isEmpty() ? "前言" : String.join(" / ", names);
    }

    /** A sheet for each division that is asked for something, in the order of their first figures. */
    public List<FillSheet> byDivision() {
        Map<String, List<FillRow>> rowsOf = new LinkedHashMap<>();
        rows.forEach(row -> rowsOf.computeIfAbsent(row.division().isEmpty() ? UNASSIGNED : row.division(),
                name -> new ArrayList<>()).add(row));
        return rowsOf.entrySet().stream().map(entry -> new FillSheet(title, year, entry.getKey(), entry.getValue())).toList();
    }

    /** A name for its file, without an ending: 云川区教育局2022年度工作总结-填报表-基教科. Not longer than every system takes. */
    public String fileName() {
        return shortened(title) + "-填报表" + (division.isEmpty() ? "" : "-" + shortened(division));
    }

    /** What no file name may have is an underline. */
    private static String shortened(String words) {
        String name = words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        return name.codePointCount(0, name.length()) <= MAX_NAME ? name : name.substring(0, name.offsetByCodePoints(0, MAX_NAME));
    }

    /** The names of files for several sheets, in their order; no two are alike. */
    public static List<String> fileNames(List<FillSheet> sheets) {
        List<String> names = new ArrayList<>();
        for (FillSheet sheet : sheets) {
            String name = sheet.fileName();
            for (int i = 2; names.contains(name.toLowerCase(Locale.ROOT)) || names.contains(name); i++) {
                name = sheet.fileName() + "（" + i + "）";
            }
            names.add(name);
        }
        return names;
    }
}
