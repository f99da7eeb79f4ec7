package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.model.Imprint;

/**
 * Sets the imprint (版记) at the foot of a page, GB/T 9704-2012, 7.4: lines between rules as wide as the block, the last rule on
 * the block's lower edge.
 */
final class ImprintSetter {

    /** The first and the last rule, 0.35 mm. */
    static final double THICK = 0.99;
    /** Those between, 0.25 mm. */
    static final double THIN = 0.71;
    private static final String COPIES = "抄送：";
    private static final String ISSUED = "印发";
    private static final String STOP = "。";
    /** Clear space at both sides, in characters. */
    private static final double SIDE = 1;

    private final PageStyle style;
    private final Type type;
    private final Em em;
    private final LineSetter setter;
    private final Measure measure;

    /** Rows that a rule stands above. */
    private final List<List<Row>> parts = new ArrayList<>();

    ImprintSetter(PageStyle style, Imprint imprint) {
        this.style = style;
        this.type = style.types().imprint();
        this.em = Em.natural(type);
        this.setter = new LineSetter(em.cell());
        this.measure = Measure.upright(style);
        if (!imprint.copiesTo().isEmpty()) {
            parts.add(copies(imprint.copiesTo()));
        }
        List<Row> issue = issue(imprint.issuer(), imprint.issued());
        if (!issue.isEmpty()) {
            parts.add(issue);
        }
    }

    /** Lines of the grid that it takes; 0 when nothing is printed. */
    int span() {
        return parts.stream().flatMap(List::stream).mapToInt(Row::span).sum();
    }

    /** From one line to the next: the grid's, or closer where only so all of it stands in the block. */
    private double pitch() {
        return Math.min(style.pitch(), measure.height() / Math.max(1, span()));
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        double top = top();
        double raised = (style.pitch() - pitch()) / 2;
        for (Row row : parts.stream().flatMap(List::stream).toList()) {
            for (Line line : row.lines()) {
                lines.add(new Line(top + line.baseline() - raised * row.span(), line.runs()));
            }
            top += row.span() * pitch();
        }
        return lines;
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        double y = top();
        for (List<Row> part : parts) {
            rules.add(rule(y, rules.isEmpty() ? THICK : THIN));
            y += part.stream().mapToInt(Row::span).sum() * pitch();
        }
        rules.add(rule(measure.bottom(), THICK));
        return rules;
    }

    private Rule rule(double y, double width) {
        return new Rule(measure.left(), y, measure.right(), y, width);
    }

    private double top() {
        return measure.bottom() - span() * pitch();
    }

    /** Turn-over lines align with the first name; a stop closes the names, 7.4.2. */
    private List<Row> copies(String names) {
        Element element = new Element(Role.IMPRINT, 0, Optional.empty(), Optional.empty());
        String closed = names.endsWith(STOP) ? names : names + STOP;
        double turned = SIDE + COPIES.length();
        return rows(new Marks(type.size()).text(COPIES + closed, type, element, 0).list(), SIDE, turned);
    }

    private List<Row> rows(List<Mark> marks, double first, double rest) {
        List<Row> rows = new ArrayList<>();
        double room = measure.room(em) - SIDE;
        double indent = first;
        for (LineBreaker.Span line : new LineBreaker(marks).lines(room - first, room - rest)) {
            rows.add(Row.text(setter.set(marks.subList(line.from(), line.to()), measure.left() + indent * em.cell(),
                    line.slack()), style));
            indent = rest;
        }
        return rows;
    }

    /** Who issued it at the left, when at the right, in one line where they have room, 7.4.3. */
    private List<Row> issue(String issuer, String issued) {
        Element element = new Element(Role.IMPRINT, 1, Optional.empty(), Optional.empty());
        List<Row> rows = new ArrayList<>(rows(new Marks(type.size()).text(issuer, type, element, 0).list(), SIDE, SIDE));
        if (!issued.isEmpty()) {
            List<Mark> date = new Marks(type.size()).text(issued + (issued.endsWith(ISSUED) ? "" : ISSUED), type, element, 0).list();
            double left = measure.right() - SIDE * em.cell() - setter.width(date);
            List<Row> dated = left > measure.left() + SIDE * em.cell()
                    ? List.of(Row.text(setter.set(date, left, 0), style)) : rows(date, SIDE, SIDE);
            boolean isOne = rows.size() == 1 && dated.size() == 1
                    && rows.getFirst().lines().getFirst().right() + em.cell() <= left;
            if (isOne) {
                List<Run> runs = new ArrayList<>(rows.getFirst().lines().getFirst().runs());
                runs.addAll(dated.getFirst().lines().getFirst().runs());
                return List.of(Row.text(runs, style));
            }
            rows.addAll(dated);
        }
        return rows;
    }
}
