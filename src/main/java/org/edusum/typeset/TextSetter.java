package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;

/** Sets titles and paragraphs as rows. */
final class TextSetter {

    /** First lines of paragraphs and headings are indented by two characters, 7.3.3. */
    static final double INDENT = 2;

    private final PageStyle style;
    private final Em em;
    private final LineSetter setter;

    TextSetter(PageStyle style) {
        this.style = style;
        this.em = Em.text(style);
        this.setter = new LineSetter(em.cell());
    }

    /** None for no marks. */
    List<Row> paragraph(List<Mark> marks, Measure measure) {
        return lines(marks, INDENT, 0, measure);
    }

    /** Text that is not indented, or with its turn-over lines only. @param rest the indent of turn-over lines, in characters */
    List<Row> lines(List<Mark> marks, double first, double rest, Measure measure) {
        List<Row> rows = new ArrayList<>();
        double room = measure.room(em);
        double indent = first;
        for (LineBreaker.Span line : new LineBreaker(marks).lines(room - first, room - rest)) {
            rows.add(Row.text(setter.set(marks.subList(line.from(), line.to()),
                    measure.left() + indent * em.cell(), line.slack()), style));
            indent = rest;
        }
        return rows;
    }

    /** A title (7.3.1): in its type, centred, in balanced lines. */
    List<Row> title(List<Mark> marks, Measure measure) {
        Em large = Em.natural(style.types().title());
        LineSetter lines = new LineSetter(large.cell());
        List<Row> rows = new ArrayList<>();
        for (List<Mark> line : new TitleBreaker(marks, measure.room(large)).lines()) {
            double left = measure.left() + (measure.width() - lines.width(line)) / 2;
            rows.add(Row.text(lines.set(line, left, 0), style));
        }
        return rows;
    }
}
