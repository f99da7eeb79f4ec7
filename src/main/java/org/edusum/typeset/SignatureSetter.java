package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;
import org.edusum.model.Paragraph;
import org.edusum.model.Place;
import org.edusum.model.Summary;

/**
 * Sets the signature (署名) and the date (成文日期) without a seal, GB/T 9704-2012, 7.3.5.2.
 *
 * <p>The signature ends two characters from the right edge and the date begins two characters right of the signature's first;
 * where the date is the longer, it ends two characters from the edge and the signature moves left.
 */
final class SignatureSetter {

    private static final double EDGE = 2;
    private static final double STEP = 2;

    private final Summary summary;
    private final PageStyle style;
    private final LineSetter setter;

    SignatureSetter(Summary summary, PageStyle style) {
        this.summary = summary;
        this.style = style;
        this.setter = new LineSetter(style.cell());
    }

    boolean isPrinted() {
        return summary.signature().lines().stream().anyMatch(line -> !line.prose().isEmpty());
    }

    /** All that is printed, but for the values of fields. */
    List<Object> says() {
        return List.of(summary.signature(), summary.signature().signatory().prose(), summary.signature().date().prose());
    }

    List<Row> rows() {
        List<Mark> signatory = marks(summary.signature().signatory());
        List<Mark> date = marks(summary.signature().date());
        double room = style.cells() - EDGE;
        double signed = width(signatory);
        double dated = width(date);
        boolean isPair = signed > 0 && dated > 0 && signed <= room && dated <= room;
        double signedLeft = style.cells() - EDGE - signed;
        double datedLeft = style.cells() - EDGE - dated;
        if (isPair && dated > signed) {
            signedLeft = Math.max(0, datedLeft - STEP);
        } else if (isPair) {
            datedLeft = Math.min(signedLeft + STEP, style.cells() - dated);
        }
        List<Row> rows = new ArrayList<>(lines(signatory, signedLeft));
        rows.addAll(lines(date, datedLeft));
        return rows;
    }

    /** What is longer than a line goes on in further ones, all ending two characters from the edge. */
    private List<Row> lines(List<Mark> marks, double left) {
        List<Row> rows = new ArrayList<>();
        double room = style.cells() - EDGE;
        for (LineBreaker.Span span : new LineBreaker(marks).lines(room, room)) {
            List<Mark> line = marks.subList(span.from(), span.to());
            double start = left >= 0 ? left : Math.max(0, room - width(line));
            rows.add(Row.text(setter.set(line, style.block().left() + start * style.cell(), Math.min(0, span.slack())), style));
        }
        return rows;
    }

    private List<Mark> marks(Paragraph paragraph) {
        return new Marks(style.types().text().size()).prose(summary, paragraph.prose(), style.types().text(),
                Element.of(Role.SIGNATURE, new Place.Body(paragraph.id()))).list();
    }

    private static double width(List<Mark> marks) {
        return marks.stream().mapToDouble(Mark::width).sum();
    }
}
