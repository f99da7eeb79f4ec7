package org.edusum.sheet.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldListing;
import org.edusum.model.Outline;
import org.edusum.model.PlainLabel;
import org.edusum.model.Summary;
import org.edusum.sheet.Columns;
import org.edusum.sheet.fill.FillSheet;

/** Finds the field that a row of a sheet is for: by its id, else by its label. */
final class KnownLabels {

    /** In percent: 在园幼儿数 and 在园幼儿总数 are alike, 小学数 and 初中数 are not. */
    private static final int ALIKE = 60;
    private static final int LONGEST = 200;
    private static final Pattern MARK = Pattern.compile("^(?:[（(]?[0-9０-９一二三四五六七八九十]{1,3}[)）.．、]\\s*|[★☆*●■◆▲※·•-]\\s*|其中[：:，,]?\\s*)+");
    private static final Pattern BRACKET = Pattern.compile("(.+?)[（(]([^（()）]+)[)）]");

    private final Map<String, Field> byId = new HashMap<>();
    private final Map<String, List<Field>> byLabel = new HashMap<>();
    private final Map<FieldId, String> chapters = new HashMap<>();
    /** Two hundred sheets have the same labels. */
    private final Map<String, String> plain = new HashMap<>();

    KnownLabels(Summary summary) {
        summary.fields().values().forEach(field -> byId.put(field.id().value(), field));
        Outline outline = Outline.of(summary);
        for (FieldListing listing : FieldListing.of(summary)) {
            byLabel.computeIfAbsent(PlainLabel.of(listing.field().label()), label -> new ArrayList<>()).add(listing.field());
            chapters.put(listing.field().id(), listing.places().stream().findFirst().flatMap(summary::sectionOf)
                    .map(section -> PlainLabel.of(FillSheet.path(summary, outline, section))).orElse(""));
        }
    }

    Optional<Field> byId(String id) {
        return Optional.ofNullable(byId.get(id.strip()));
    }

    /** The fields of a label; unit and chapter decide between several where they can. */
    List<Field> byLabel(String label, String unit, String chapter) {
        List<Field> exact = byLabel.getOrDefault(plain(label), List.of());
        List<Field> all = exact.isEmpty() ? byLabel.getOrDefault(plain(bare(label)), List.of()) : exact;
        List<Field> sameUnit = unit.isBlank() || all.size() < 2 ? all
                : all.stream().filter(field -> field.type().unit().equals(unit.strip())).toList();
        List<Field> narrowed = sameUnit.isEmpty() ? all : sameUnit;
        List<Field> sameChapter = chapter.isBlank() || narrowed.size() < 2 ? narrowed
                : narrowed.stream().filter(field -> chapters.get(field.id()).equals(PlainLabel.of(chapter))).toList();
        return sameChapter.isEmpty() ? narrowed : sameChapter;
    }

    /** A label without what lists put around it: 1.教师人数, 其中：教师人数, ★教师人数, 教师人数（人）. */
    private static String bare(String label) {
        String inside = MARK.matcher(label.strip()).replaceFirst("");
        Matcher bracket = BRACKET.matcher(inside);
        return bracket.matches() && Columns.unit(bracket.group(2)).isPresent() ? bracket.group(1) : inside;
    }

    /** Whether a label is not that of a field, nor like it: it may be from another document that has the same ids. */
    boolean isUnlike(String label, Field field) {
        return !label.isBlank() && !plain(label).equals(plain(field.label())) && PlainLabel.likeness(bare(label), field.label()) < ALIKE;
    }

    private String plain(String label) {
        return label.length() > LONGEST ? PlainLabel.of(label) : plain.computeIfAbsent(label, PlainLabel::of);
    }

    /** Whether a label is that of other fields only: a row whose id has slipped. */
    boolean isOfAnother(String label, Field field) {
        List<Field> fields = byLabel.getOrDefault(plain(label), List.of());
        return !fields.isEmpty() && !fields.contains(field);
    }
}
