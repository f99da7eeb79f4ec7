package org.edusum.ui.palette;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.edusum.ui.text.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the palette: what it is, its name with the letters that answer in bold, where it is, its value or keys. */
final class AnswerCell extends ListCell<Wish.Answer> {

    private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");
    private static final int LONGEST_NAME = 36;

    private final FontIcon icon = new FontIcon();
    private final TextFlow name = new TextFlow();
    private final Label beside = new Label();
    private final Label aside = new Label();
    private final HBox box = new HBox(icon, name, beside, aside);

    AnswerCell() {
        box.getStyleClass().add("answer");
        box.setFillHeight(false);
        name.getStyleClass().add("answer-name");
        name.setMinWidth(USE_PREF_SIZE);
        beside.getStyleClass().add("answer-beside");
        beside.setMinWidth(0);
        beside.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(beside, Priority.ALWAYS);
        aside.getStyleClass().add("answer-aside");
        aside.setMaxWidth(180);
        aside.setMinWidth(USE_PREF_SIZE);
        // Without a width of its own the cell takes the list's, so that long paths are cut.
        setPrefWidth(0);
    }

    /** Whether an event's target lies in a line of the list, not on its scroll bar. */
    static boolean isIn(Object target) {
        for (Node node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
            if (node instanceof AnswerCell cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    @Override
    protected void updateItem(Wish.Answer answer, boolean isEmpty) {
        super.updateItem(answer, isEmpty);
        setText(null);
        setGraphic(isEmpty || answer == null ? null : box);
        if (!isEmpty && answer != null) {
            show(answer);
        }
    }

    private void show(Wish.Answer answer) {
        Candidate candidate = answer.candidate();
        String kind = switch (candidate.kind()) {
            case SECTION -> Messages.text("palette.section");
            case FIELD -> Messages.text("palette.field");
            case COMMAND -> Messages.text("palette.command");
        };
        icon.setIconLiteral(switch (candidate.kind()) {
            case SECTION -> "fth-file-text";
            case FIELD -> "fth-hash";
            case COMMAND -> "fth-terminal";
        });
        setAccessibleText(String.join("，", kind, candidate.name().text(), candidate.beside(), candidate.aside()));
        emphasise(answer);
        beside.setText(candidate.beside());
        aside.setText(candidate.aside());
        pseudoClassStateChanged(UNAVAILABLE, !candidate.isEnabled());
    }

    private void emphasise(Wish.Answer answer) {
        String text = answer.candidate().name().text();
        int end = Math.min(text.length(), LONGEST_NAME);
        name.getChildren().clear();
        for (int from = 0; from < end; ) {
            boolean isHit = answer.at().get(from);
            int to = Math.min(end, isHit ? answer.at().nextClearBit(from) : next(answer, from, end));
            Text part = new Text(text.substring(from, to));
            part.getStyleClass().add(isHit ? "answer-hit" : "answer-text");
            name.getChildren().add(part);
            from = to;
        }
        if (end < text.length()) {
            Text cut = new Text("…");
            cut.getStyleClass().add("answer-text");
            name.getChildren().add(cut);
        }
    }

    private static int next(Wish.Answer answer, int from, int end) {
        int hit = answer.at().nextSetBit(from);
        return hit < 0 ? end : hit;
    }
}
