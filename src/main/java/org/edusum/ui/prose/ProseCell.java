package org.edusum.ui.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.edusum.model.FieldRef;
import org.edusum.model.Inline;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.ui.table.TableBlock;

/**
 * One row on the screen: its text, its field boxes, and what is marked in it. Nodes are kept when the row changes and
 * only what differs is set, which is what makes typing quick. Offsets are those of the prose shown.
 */
final class ProseCell extends Region implements FoundMark.Laid {

    private final TextFlow flow = new TextFlow();
    private final Path selection = new Path();
    private final Path underline = new Path();
    private final FoundMark found = new FoundMark();
    private final Path converted = new Path();
    private final Text lead = new Text();
    private final Text prompt = new Text();
    private final BoxFacts facts;
    private final ProseTables tables;
    private Optional<TableBlock> block = Optional.empty();
    private Row row;
    private Prose prose = Prose.EMPTY;
    private Summary summary;
    private double zoom;
    private double laidWidth = -1;
    private double height;
    private Marks marks = Marks.NONE;
    private boolean isMarked;

    ProseCell(BoxFacts facts, ProseTables tables) {
        this.facts = facts;
        this.tables = tables;
        getStyleClass().add("prose-cell");
        lead.getStyleClass().add("prose-lead");
        prompt.getStyleClass().add("prose-prompt");
        selection.getStyleClass().add("prose-selection");
        underline.getStyleClass().add("prose-composition");
        converted.getStyleClass().addAll("prose-composition", "prose-converted");
        for (Path path : List.of(selection, underline, converted)) {
            path.setManaged(false);
            path.setMouseTransparent(true);
        }
        flow.setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(selection, found.all(), found.current(), flow, underline, converted);
    }

    /** Pixels above and below the text of a row. */
    static double gap(Row row, double zoom) {
        return top(row, zoom) + bottom(row, zoom);
    }

    private static double top(Row row, double zoom) {
        return switch (row.kind()) {
            case TITLE -> zoom * (row.depth() == 1 ? 16 : row.depth() == 0 ? 4 : 6);
            case BODY -> 0;
            case SIGNATURE -> 8 * zoom;
        };
    }

    private static double bottom(Row row, double zoom) {
        return switch (row.kind()) {
            case TITLE -> zoom * (row.depth() == 0 ? 22 : row.depth() == 1 ? 10 : 7);
            // The flow puts its spacing between lines only.
            case BODY, SIGNATURE -> zoom * 6;
        };
    }

    Row row() {
        return row;
    }

    /** The prose on the screen: the row's own, with a running composition in it. */
    Prose prose() {
        return prose;
    }

    /** Shows a row. Must be in a scene. */
    void show(Row next, Prose shown, Summary from, double atZoom) {
        boolean isOther = row == null || !row.isLike(next) || atZoom != zoom;
        if (!isOther && shown == prose && from.fields() == summary.fields()) {
            summary = from;
            row = next;
            return;
        }
        if (row == null || row.kind() != next.kind() || row.depth() != next.depth() || atZoom != zoom) {
            dress(next, atZoom);
        }
        row = next;
        zoom = atZoom;
        summary = from;
        prose = shown;
        fill();
        showTable();
        laidWidth = -1;
    }

    private void showTable() {
        if (row.table().isPresent() && block.isEmpty()) {
            block = Optional.of(new TableBlock(() -> tables.open(row.place()), tables::choose));
            getChildren().add(block.get());
        } else if (row.table().isEmpty()) {
            block.ifPresent(getChildren()::remove);
            block = Optional.empty();
        }
        block.filter(shown -> shown.show(row.table().orElseThrow(), summary, zoom)).ifPresent(TableBlock::applyCss);
    }

    /** Shows entries that were not understood as they are now. */
    void refreshBoxes() {
        boxes().forEach(box -> box.show(summary.field(box.ref().field())));
        applyCss();
        laidWidth = -1;
    }

    private void dress(Row next, double atZoom) {
        getStyleClass().setAll("prose-cell", next.kind().styleClass, "depth-" + Math.min(next.depth(), 3));
        Font font = Faces.of(next, atZoom);
        boolean isBold = next.kind() == Row.Kind.TITLE;
        setStyle("-fx-font-family: '%s'; -fx-font-size: %.2fpx; -fx-font-weight: %s;"
                .formatted(font.getFamily(), font.getSize(), isBold ? "bold" : "normal"));
        flow.setLineSpacing(Faces.lineSpacing(font));
        flow.setTextAlignment(switch (next.kind()) {
            case TITLE -> next.depth() == 0 ? TextAlignment.CENTER : TextAlignment.LEFT;
            case BODY -> TextAlignment.LEFT;
            case SIGNATURE -> TextAlignment.RIGHT;
        });
    }

    private void fill() {
        Deque<Text> texts = new ArrayDeque<>();
        Deque<FieldBox> oldBoxes = new ArrayDeque<>(boxes());
        flow.getChildren().forEach(node -> {
            if (node instanceof Text text && text != lead && text != prompt) {
                texts.add(text);
            }
        });
        List<Node> nodes = new ArrayList<>();
        if (!row.lead().isEmpty()) {
            set(lead, row.lead());
            nodes.add(lead);
        }
        for (Inline inline : prose.inlines()) {
            nodes.add(switch (inline) {
                case org.edusum.model.Text(String value) -> text(texts, value);
                case FieldRef ref -> box(oldBoxes, ref);
            });
        }
        if (prose.isEmpty()) {
            set(prompt, row.kind().prompt);
            nodes.add(prompt);
        }
        if (!nodes.equals(flow.getChildren())) {
            flow.getChildren().setAll(nodes);
        }
        applyCss();
    }

    private static Text text(Deque<Text> kept, String value) {
        Text text = kept.isEmpty() ? new Text() : kept.poll();
        if (!text.getStyleClass().contains("prose-text")) {
            text.getStyleClass().add("prose-text");
        }
        set(text, value);
        return text;
    }

    private FieldBox box(Deque<FieldBox> kept, FieldRef ref) {
        while (!kept.isEmpty() && !kept.peek().ref().equals(ref)) {
            kept.poll();
        }
        FieldBox box = kept.isEmpty() ? new FieldBox(ref, facts) : kept.poll();
        box.show(summary.field(ref.field()));
        return box;
    }

    private static void set(Text text, String value) {
        if (!text.getText().equals(value)) {
            text.setText(value);
        }
    }

    @Override
    public List<FieldBox> boxes() {
        return flow.getChildren().stream().filter(FieldBox.class::isInstance).map(FieldBox.class::cast).toList();
    }

    /** The box at an offset, if a field stands there. */
    Optional<FieldBox> boxAt(int offset) {
        return boxes().stream().filter(box -> offsetOf(box) == offset).findFirst();
    }

    /** Where a box of this cell stands. */
    @Override
    public int offsetOf(FieldBox wanted) {
        int offset = 0;
        for (Node node : flow.getChildren()) {
            if (node == wanted) {
                break;
            }
            offset += node instanceof Text text ? (node == lead || node == prompt ? 0 : text.getText().length()) : 1;
        }
        return offset;
    }

    /** Lays the text out to a width. @return the height of the whole cell */
    double layOut(double width) {
        if (laidWidth != width) {
            laidWidth = width;
            double flowHeight = flow.prefHeight(width);
            flow.resizeRelocate(0, top(row, zoom), width, flowHeight);
            flow.layout();
            height = flowHeight + gap(row, zoom);
            block.ifPresent(shown -> {
                double below = shown.prefHeight(width);
                shown.resizeRelocate(0, height, width, below);
                shown.layout();
                height += below;
            });
            isMarked = false;
        }
        return height;
    }

    /** Draws selection and composition; only after {@link #layOut}. */
    void mark(Marks next) {
        if (isMarked && next.equals(marks)) {
            return;
        }
        marks = next;
        isMarked = true;
        selection.setTranslateY(flow.getLayoutY());
        underline.setTranslateY(flow.getLayoutY() + 2 * zoom);
        converted.setTranslateY(underline.getTranslateY());
        List<PathElement> shape = new ArrayList<>();
        if (next.from() < next.to()) {
            shape.addAll(List.of(flow.rangeShape(index(next.from()), index(next.to()))));
        }
        if (next.isOpen()) {
            shape.addAll(lineEndStub());
        }
        selection.getElements().setAll(shape);
        found.show(next.found(), this, flow.getLayoutY());
        underline.getElements().setAll(next.underlined() == 0 ? new PathElement[0]
                : flow.underlineShape(index(next.composed()), index(next.composed() + next.underlined())));
        converted.getElements().setAll(next.clause().from() == next.clause().to() ? new PathElement[0] : flow.underlineShape(
                index(next.composed() + next.clause().from()), index(next.composed() + next.clause().to())));
    }

    @Override
    public PathElement[] rangeShape(int from, int to) {
        return flow.rangeShape(index(from), index(to));
    }

    /** A selection that goes on in the next row shows it by half a character behind the text. */
    private List<PathElement> lineEndStub() {
        Bounds end = caretInFlow(prose.length(), false);
        double width = 8 * zoom;
        return List.of(new MoveTo(end.getMinX(), end.getMinY()), new LineTo(end.getMinX() + width, end.getMinY()),
                new LineTo(end.getMinX() + width, end.getMaxY()), new LineTo(end.getMinX(), end.getMaxY()), new ClosePath());
    }

    private int index(int offset) {
        return row.lead().length() + offset;
    }

    /**
     * Where the caret stands, in this cell's coordinates; its width is 0.
     *
     * @param isAtLineEnd where a line is wrapped at the offset, whether it stands behind the upper line
     */
    Bounds caret(int offset, boolean isAtLineEnd) {
        Bounds inFlow = caretInFlow(offset, isAtLineEnd);
        return new BoundingBox(inFlow.getMinX(), inFlow.getMinY() + flow.getLayoutY(), 0, inFlow.getHeight());
    }

    private Bounds caretInFlow(int offset, boolean isAtLineEnd) {
        int index = index(Math.min(offset, prose.length()));
        boolean isTrailing = index > 0 && (isAtLineEnd || offset >= prose.length() && !prose.isEmpty());
        PathElement[] shape = isTrailing ? flow.caretShape(index - 1, false) : flow.caretShape(index, true);
        double x = 0;
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (PathElement element : shape) {
            if (element instanceof MoveTo to) {
                x = to.getX();
                top = Math.min(top, to.getY());
                bottom = Math.max(bottom, to.getY());
            } else if (element instanceof LineTo to) {
                top = Math.min(top, to.getY());
                bottom = Math.max(bottom, to.getY());
            }
        }
        return new BoundingBox(x, top == Double.MAX_VALUE ? 0 : top, 0, Math.max(0, bottom - top));
    }

    /** The parts of this cell that a range covers, a rectangle for each line, in this cell's coordinates. */
    List<Bounds> range(int from, int to) {
        List<Bounds> lines = new ArrayList<>();
        double x = 0;
        double y = 0;
        // Each line is a rectangle that begins at a corner and passes the opposite one.
        for (PathElement element : flow.rangeShape(index(from), index(to))) {
            if (element instanceof MoveTo start) {
                x = start.getX();
                y = start.getY();
            } else if (element instanceof LineTo corner && corner.getX() != x && corner.getY() != y) {
                lines.add(new BoundingBox(Math.min(x, corner.getX()), Math.min(y, corner.getY()) + flow.getLayoutY(),
                        Math.abs(corner.getX() - x), Math.abs(corner.getY() - y)));
            }
        }
        return lines;
    }

    /** Where the lines of this cell begin. */
    List<Integer> lineStarts() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        double top = caretInFlow(0, false).getMaxY();
        for (int offset = 1; offset < prose.length(); offset++) {
            Bounds here = caretInFlow(offset, false);
            if (here.getMinY() >= top - 1) {
                starts.add(offset);
                top = here.getMaxY();
            }
        }
        return starts;
    }

    /** The caret position nearest to a point of this cell. */
    Spot hit(double x, double y) {
        double inFlow = Math.clamp(y - flow.getLayoutY(), 1, Math.max(1, flow.getHeight() - 1 - flow.getLineSpacing()));
        HitInfo hit = flow.hitTest(new Point2D(x, inFlow));
        int offset = Math.clamp(hit.getInsertionIndex() - row.lead().length(), 0, prose.length());
        if (!prose.hasBoundaryAt(offset)) {
            offset += 1;
        }
        boolean isWrap = !hit.isLeading() && offset > 0 && offset < prose.length()
                && caretInFlow(offset, true).getMinY() < caretInFlow(offset, false).getMinY();
        return new Spot(offset, isWrap);
    }

    /** A caret position on the screen. @param isAtLineEnd as for {@link #caret} */
    record Spot(int offset, boolean isAtLineEnd) {
    }

    @Override
    protected void layoutChildren() {
        // Sizes are set by layOut: Region's own layout would give the flow its preferred width.
    }
}
