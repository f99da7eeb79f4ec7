package org.edusum.ui.shell;

import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.edusum.model.FieldId;
import org.edusum.ui.prose.ProseView;
import org.edusum.ui.session.Session;
import org.edusum.ui.sheet.DataSheet;
import org.edusum.ui.sheet.FigureModel;
import org.edusum.ui.sheet.FigureRow;
import org.edusum.ui.text.Messages;

/** What stands in the middle of the window: the prose, or all of its figures as a data sheet. */
final class CentreView {

    private final Session session;
    private final ProseView prose;
    private final FigureModel figures;
    private final DataSheet sheet;
    private final BooleanProperty isSheet = new SimpleBooleanProperty();
    /** The field that was selected, and the row where the clerk was, when the sheet was entered. */
    private Optional<FieldId> before = Optional.empty();
    private Optional<FieldId> entered = Optional.empty();
    private boolean hasEntered;
    /** The prose stays in the scene, unseen: it follows the document all the time. */
    private final StackPane root;

    /** @param editFormula opens the formula of a field */
    CentreView(Session session, ProseView prose, java.util.function.Consumer<FieldId> editFormula) {
        this.session = session;
        this.prose = prose;
        figures = new FigureModel(session);
        sheet = new DataSheet(figures, new DataSheet.Host() {
            @Override
            public void reveal(FieldId field) {
                showPlace(field);
            }

            @Override
            public void editFormula(FieldId field) {
                editFormula.accept(field);
            }

            @Override
            public void undo() {
                CentreView.this.undo(1);
            }

            @Override
            public void redo() {
                CentreView.this.redo(1);
            }
        });
        root = new StackPane(prose, sheet);
        sheet.setVisible(false);
        isSheet.addListener((o, was, is) -> change(is));
        session.openedProperty().addListener((o, old, now) -> hasEntered = false);
    }

    private void change(boolean toSheet) {
        Optional<FieldId> selected = session.selectedFieldProperty().get();
        if (toSheet) {
            prose.finishEntry();
        } else {
            sheet.finishEntry();
        }
        prose.setVisible(!toSheet);
        sheet.setVisible(toSheet);
        sheet.setShown(toSheet);
        if (toSheet) {
            before = selected;
            entered = row();
            hasEntered = true;
        } else if (hasEntered && !row().equals(entered)) {
            // What the clerk chose there is what commands and keys are about now.
            row().ifPresent(prose::revealField);
        } else if (hasEntered) {
            session.selectedFieldProperty().set(before.filter(session.summary().fields()::containsKey));
        }
        requestFocus();
    }

    private Optional<FieldId> row() {
        return figures.here().map(FigureRow::id);
    }

    Node root() {
        return root;
    }

    /** Whether the data sheet is shown. */
    BooleanProperty sheetProperty() {
        return isSheet;
    }

    FigureModel figures() {
        return figures;
    }

    /** Brings the prose back, where a command is about to work in it. */
    void showProse() {
        isSheet.set(false);
    }

    void requestFocus() {
        if (isSheet.get()) {
            sheet.requestFocus();
        } else {
            prose.requestFocus();
        }
    }

    /** Takes over what is being entered. @return false when it is not understood */
    boolean finishEntry() {
        return !isSheet.get() || sheet.finishEntry();
    }

    /** Takes steps back. The prose would go on to select what its own caret is at. */
    void undo(int steps) {
        if (isSheet.get()) {
            session.undo(steps);
            sheet.reveal();
        } else {
            prose.undo(steps);
        }
    }

    void redo(int steps) {
        if (isSheet.get()) {
            session.redo(steps);
            sheet.reveal();
        } else {
            prose.redo(steps);
        }
    }

    /** Whether something is selected that can be copied. */
    BooleanBinding canCopy() {
        return isSheet.or(prose.canCopyProperty());
    }

    boolean canPaste() {
        return isSheet.get() || prose.canPaste();
    }

    void cut() {
        to(sheet::cut, prose::cut);
    }

    void copy() {
        to(sheet::copy, prose::copy);
    }

    void paste() {
        to(sheet::paste, prose::paste);
    }

    void selectAll() {
        to(figures::chooseAll, prose::selectAll);
    }

    private void to(Runnable ofSheet, Runnable ofProse) {
        (isSheet.get() ? ofSheet : ofProse).run();
    }

    /** Goes to the next field without a value. @return false when there is none to go to */
    boolean nextEmpty(boolean forward) {
        if (!isSheet.get()) {
            return prose.nextField(forward, true);
        }
        if (sheet.finishEntry()) {
            figures.nextEmpty(forward);
        }
        sheet.requestFocus();
        return true;
    }

    /** Shows where a field stands first in the prose. */
    void showPlace(FieldId field) {
        showProse();
        prose.revealField(field);
        prose.requestFocus();
    }

    /** Two buttons for the two, to stand beside the way to the section shown. */
    Node switcher(Node beside) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton text = button("view.prose", "view.prose.tip", "view-prose", group);
        ToggleButton figures = button("view.sheet", "view.sheet.tip", "view-sheet", group);
        text.setSelected(true);
        isSheet.addListener((o, was, is) -> group.selectToggle(is ? figures : text));
        group.selectedToggleProperty().addListener((o, old, now) -> {
            if (now == null) {
                group.selectToggle(old);
            } else {
                isSheet.set(now == figures);
            }
        });
        HBox bar = new HBox(beside, text, figures);
        HBox.setHgrow(beside, Priority.ALWAYS);
        bar.getStyleClass().add("view-bar");
        return bar;
    }

    private static ToggleButton button(String key, String tip, String id, ToggleGroup group) {
        ToggleButton button = new ToggleButton(Messages.text(key));
        button.setId(id);
        button.getStyleClass().addAll("flat", "view-switch");
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(Messages.text(tip)));
        button.setToggleGroup(group);
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return button;
    }
}
