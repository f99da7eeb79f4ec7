package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.edusum.model.Outline;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.typeset.Piece.Bond;
import org.edusum.typeset.Piece.Placing;

/**
 * Sets what is attached as a note below the text (附件说明), GB/T 9704-2012, 7.3.4: indented by two characters, the names of
 * several attachments numbered and aligned, turn-over lines aligned with the name's first character, no stop at the end.
 */
final class NoteSetter {

    private static final String BEGINNING = "附件：";
    private static final double LABEL = BEGINNING.length();
    private static final String STOPS = "。；，、";

    private final Summary summary;
    private final PageStyle style;
    private final TextSetter setter;

    NoteSetter(Summary summary, PageStyle style) {
        this.summary = summary;
        this.style = style;
        this.setter = new TextSetter(style);
    }

    /** One piece for each attachment; none for none, and none for a single one without a title: there is no name to give. */
    List<Piece> pieces(List<Outline.Entry> attachments) {
        int count = attachments.size();
        if (count == 0 || count == 1 && attachments.getFirst().section().title().isEmpty()) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        double widest = count == 1 ? 0 : (String.valueOf(count).length() + 1) / 2.0;
        for (int i = 0; i < count; i++) {
            boolean isFirst = i == 0;
            Prose title = attachments.get(i).section().title();
            String number = count == 1 ? "" : i + 1 + ".";
            Element element = Element.of(Role.NOTE, new Place.Title(attachments.get(i).section().id()));
            pieces.add(new Piece(List.of(Role.NOTE, attachments.get(i).section().id()), List.of(isFirst, number, widest, title), Bond.NEXT, Placing.BELOW,
                    measure -> rows(isFirst ? BEGINNING : "", number, widest, title, element, measure)));
        }
        return pieces;
    }

    /** Label, number and name are set apart, so that names begin below one another; they share the first line. */
    private List<Row> rows(String label, String number, double widest, Prose title, Element element, Measure measure) {
        Type type = style.types().text();
        double name = TextSetter.INDENT + LABEL + widest;
        List<Mark> before = marks().text(label + number, type, element, 0).list();
        List<Row> rows = setter.lines(before, TextSetter.INDENT + (label.isEmpty() ? LABEL : 0), 0, measure);
        List<Row> named = setter.lines(unstopped(marks().prose(summary, title, type, element).list()), name, name, measure);
        if (named.isEmpty() || rows.size() > 1) {
            // The narrowest of styles: even 附件 has no room beside a name.
            return Stream.concat(rows.stream(), named.stream()).toList();
        }
        List<Run> first = new ArrayList<>(rows.getFirst().lines().getFirst().runs());
        first.addAll(named.getFirst().lines().getFirst().runs());
        List<Row> all = new ArrayList<>(named);
        all.set(0, Row.text(first, style));
        return all;
    }

    private static List<Mark> unstopped(List<Mark> marks) {
        boolean isStopped = !marks.isEmpty() && STOPS.contains(marks.getLast().text());
        return isStopped ? marks.subList(0, marks.size() - 1) : marks;
    }

    private Marks marks() {
        return new Marks(style.types().text().size());
    }
}
