package org.edusum.annual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.edusum.annual.YearPlace.FieldPart;
import org.edusum.annual.YearPlace.InField;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Inline;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.model.value.Value;

/**
 * The years in values of words and of years, judged by the prose that the fields stand in: in 自□起 a year is a fact, in □学年
 * 2021-22 is a school year, whatever the fields are called. A year moves only if it does in all places of its field.
 */
final class YearsOfValues {

    private static final int DIGITS = 4;

    private final Summary summary;
    private final YearSearch search;
    /** By field and offset in its value; fields that stand in no prose are left out. */
    private final Map<FieldId, Map<Integer, YearMention>> years = new HashMap<>();

    private YearsOfValues(Summary summary, YearSearch search) {
        this.summary = summary;
        this.search = search;
    }

    static YearsOfValues of(Summary summary, YearSearch search) {
        YearsOfValues values = new YearsOfValues(summary, search);
        summary.allProses().forEach(values::read);
        return values;
    }

    /** The years in the value of a field, in its order; nothing for a field that no prose refers to. */
    Optional<List<YearMention>> of(Field field) {
        return Optional.ofNullable(years.get(field.id())).map(found -> List.copyOf(found.values()));
    }

    /** The value of a field as a prose prints it. @param from offset in the print @param to behind it */
    private record Print(FieldId field, boolean isYear, int from, int to) {
    }

    private void read(Prose prose) {
        StringBuilder text = new StringBuilder();
        List<Print> prints = new ArrayList<>();
        // A year alone in a cell is one without the word 年.
        boolean isAlone = prose.inlines().size() == 1;
        for (Inline inline : prose.inlines()) {
            switch (inline) {
                case Text(String words) -> text.append(words);
                case FieldRef(FieldId id, Form form) -> {
                    Value value = summary.field(id).value();
                    boolean isYear = value instanceof Value.Year;
                    int from = text.length();
                    text.append(isYear || value instanceof Value.Words
                            ? summary.field(id).printed(isAlone ? Form.FULL : form) : String.valueOf(Prose.FIELD));
                    prints.add(new Print(id, isYear, from, text.length()));
                    years.computeIfAbsent(id, field -> new TreeMap<>());
                }
            }
        }
        if (!prints.isEmpty()) {
            search.in(new YearPlace.InProse(0), text.toString()).forEach(mention ->
                    prints.forEach(print -> read(text.toString(), mention, print, prints)));
        }
    }

    private void read(String text, YearMention mention, Print print, List<Print> prints) {
        InField place = new InField(print.field(), FieldPart.VALUE);
        int end = print.from() + DIGITS;
        if (print.from() <= mention.from() && mention.to() <= print.to()) {
            add(print, YearSearch.mention(place, text, mention.from(), mention.to(), mention.next(), mention.isMoving()));
        } else if (print.isYear() && mention.from() <= print.from() && end <= mention.to()) {
            // One end of a span moves only with the other, which has to be a year of its own too.
            boolean isWhole = prints.stream().anyMatch(one -> one.isYear() && one.from() == mention.from())
                    && prints.stream().anyMatch(one -> one.isYear() && one.from() + DIGITS == mention.to());
            int year = Integer.parseInt(text.substring(print.from(), end));
            add(print, YearSearch.mention(place, text, print.from(), end, String.valueOf(year + search.step()),
                    mention.isMoving() && isWhole));
        }
    }

    private void add(Print print, YearMention mention) {
        YearMention inValue = mention.after(print.from());
        years.get(print.field()).merge(inValue.from(), inValue,
                (known, other) -> known.moving(known.isMoving() && other.isMoving()));
    }
}
