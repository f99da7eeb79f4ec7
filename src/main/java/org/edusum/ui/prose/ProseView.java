package org.edusum.ui.prose;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.IdSource;
import org.edusum.model.Place;
import org.edusum.model.SectionId;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.ui.input.SpokenName;
import org.edusum.ui.session.Session;

/**
 * The editor of the prose: shows the section of {@link Session#shownProperty()} with all below it, and follows the
 * session's document, selection and selected field both ways. Used on the JavaFX thread only.
 *
 * <p>Its colours are looked up by the names at the top of {@code prose.css}; that sheet is put in front of the scene's
 * own sheets, which may define the same names on {@code .root}. A scene root of style class {@code dark} has the dark
 * ones. Before saving or exporting, call {@link #finishEntry}.
 */
public final class ProseView extends Region {

    /** The least {@link #zoomProperty()}. */
    public static final double MIN_ZOOM = 0.5;
    /** The greatest {@link #zoomProperty()}. */
    public static final double MAX_ZOOM = 3;

    /** The sheet of the editor, for a scene that wants to have it before the editor comes into it. */
    public static final String STYLESHEET = ProseView.class.getResource("prose.css").toExternalForm();

    private final Session session;
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private final Misreadings misreadings = new Misreadings();
    private final BoxFacts facts;
    private final VirtualRows rows;
    private final Cursor cursor;
    private final Navigation navigation;
    private final Writing writing;
    private final Composition composition;
    private final CaretMark caretMark;
    private final Overprint overprint;
    private final FieldFilling filling;
    private final PasteOptions pasteOptions;
    private final FieldCommands fields;
    private final Following following;
    private final ProseTables tables;

    /** @param ids gives the ids of new paragraphs */
    public ProseView(Session session, IdSource ids) {
        this.session = session;
        facts = new BoxFacts(session, misreadings);
        tables = new ProseTables(session, this);
        rows = new VirtualRows(() -> new ProseCell(facts, tables));
        cursor = new Cursor(session, rows);
        navigation = new Navigation(cursor, rows, new Words());
        filling = new FieldFilling(session, this, cursor, misreadings);
        following = new Following(session, rows, cursor, filling, misreadings);
        pasteOptions = new PasteOptions(session, this);
        fields = new FieldCommands(session, ids, this, cursor, following);
        writing = new Writing(session, ids, cursor, navigation, filling::open, pasteOptions);
        Composing composing = new Composing(this, session, cursor, filling);
        composition = new Composition(composing);
        caretMark = new CaretMark(rows, cursor, composition);
        overprint = new Overprint(session, rows, composition);
        build();
        listen();
        composing.endBeforeMoves(composition, this::finishComposition);
        following.listen();
        fields.listen();
    }

    /** Marks the fields whose figures do not agree with others. */
    public void showConflicts(Set<FieldId> fields) {
        if (facts.setConflicts(fields)) {
            rows.cells().forEach(ProseCell::refreshBoxes);
            rows.requestLayout();
        }
    }

    private void build() {
        getStyleClass().add("prose-view");
        rows.setId("prose");
        rows.setManaged(false);
        rows.setFocusTraversable(true);
        rows.setAccessibleRole(AccessibleRole.TEXT_AREA);
        rows.setAccessibleText(Wording.of("editor"));
        rows.setSpoken(new SpokenParagraph(session, rows, cursor));
        rows.setOverlay(overprint);
        rows.setCaretInView(() -> cursor.selection().map(Selection::caret));
        rows.setAfterLayout(laidOut -> {
            caretMark.update();
            filling.update();
            pasteOptions.update();
            fields.update();
        });
        SpokenName.give(rows, Wording.of("editor"));
        getChildren().addAll(rows, filling.entry(), pasteOptions.bar(), fields.offer().hint(), fields.card());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private void listen() {
        ProseKeys keys = new ProseKeys(this, navigation, writing, this::finishComposition);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        rows.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
        rows.setInputMethodRequests(new CaretLocation(session, rows, caretMark));
        rows.setOnInputMethodTextChanged((InputMethodEvent event) -> composition.handle(event));
        ProseMenu menu = new ProseMenu(this, rows, cursor, caretMark);
        TextDrag drag = new TextDrag(session, rows, cursor, writing);
        new ProseMouse(session, this, cursor, navigation, menu, drag, this::finishComposition).listen();
        drag.listen();
        pasteOptions.listen();
        rows.focusedProperty().addListener((o, was, is) -> focusChanged(is));
        zoom.addListener((o, old, now) -> rows.setZoom(Math.clamp(now.doubleValue(), MIN_ZOOM, MAX_ZOOM)));
        sceneProperty().addListener((o, old, now) -> Optional.ofNullable(now).ifPresent(ProseView::style));
    }

    private static void style(Scene scene) {
        if (!scene.getStylesheets().contains(STYLESHEET)) {
            scene.getStylesheets().addFirst(STYLESHEET);
        }
    }

    private void focusChanged(boolean isFocused) {
        boolean isElsewhere = getScene() == null || getScene().getFocusOwner() != rows;
        if (!isFocused && isElsewhere) {
            // When only the window was left, the input method has still to say what becomes of its text.
            composition.finish();
        } else if (isFocused) {
            following.startWriting();
        }
        caretMark.setFocused(isFocused);
        rows.requestLayout();
    }

    /** Lets the input method end a running composition; what it leaves unfinished is kept as text. */
    private void finishComposition() {
        if (composition.isRunning()) {
            // The toolkit tells the input method to finish only when the focus moves.
            super.requestFocus();
            composition.finish();
            rows.requestFocus();
        }
    }

    /** Takes text that was typed, or decided on in an input method. */
    void type(String text) {
        writing.type(text);
        fields.typed(text);
    }

    /** The commands that make fields and change what their places refer to. */
    public FieldCommands fields() {
        return fields;
    }

    /** The tables below the paragraphs of their sections. */
    public ProseTables tables() {
        return tables;
    }

    VirtualRows rows() {
        return rows;
    }

    /** How much larger than life the text is shown: 1 is 16 pixels, from {@link #MIN_ZOOM} to {@link #MAX_ZOOM}. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** Whether there is something selected that can be copied or cut. */
    public ReadOnlyBooleanProperty canCopyProperty() {
        return following.canCopy().getReadOnlyProperty();
    }

    /** Whether the clipboard holds something that can be pasted now; ask when a menu opens. */
    public boolean canPaste() {
        return ProseClipboard.hasProse(Clipboard.getSystemClipboard());
    }

    /** The section that the caret stands in. */
    public ReadOnlyObjectProperty<Optional<SectionId>> caretSectionProperty() {
        return following.caretSection().getReadOnlyProperty();
    }

    /** Gives the focus to the text. */
    @Override
    public void requestFocus() {
        rows.requestFocus();
    }

    /** Puts the caret at the start of a place and shows it, changing the section shown where needed. */
    public void reveal(Place place) {
        if (session.summary().prose(place).isPresent()) {
            select(Selection.at(new Caret(place, 0)));
        }
    }

    /** Selects something and shows it, changing the section shown where needed; nothing when its places are gone. */
    public void reveal(Selection selection) {
        if (isInSummary(selection)) {
            select(selection);
        }
    }

    /** Marks what was found, until others are given. */
    public void showFound(Highlights found) {
        overprint.highlight(found);
        rows.requestLayout();
    }

    /** Whether an input method is composing in the text. */
    public boolean isComposing() {
        return composition.isRunning();
    }

    /** Selects a place of a field and shows it, changing the section shown where needed. */
    public void revealField(FieldId field) {
        boolean isThere = cursor.box().filter(ref -> ref.field().equals(field)).isPresent();
        if (!isThere) {
            FieldChain.first(session.summary(), candidate -> candidate.id().equals(field))
                    .ifPresent(caret -> select(FieldChain.select(caret)));
        }
    }

    /** As {@link #revealField}, and opens the field for entry. */
    public void editField(FieldId field) {
        revealField(field);
        if (cursor.box().filter(ref -> ref.field().equals(field)).isPresent()) {
            editSelected();
        }
    }

    /** Opens the selected field box for entry, if one is selected. */
    void editSelected() {
        if (cursor.box().isPresent()) {
            filling.open(Optional.empty());
        }
    }

    /**
     * Goes to the next field of the whole document, beginning again at its end.
     *
     * @param emptyOnly whether fields with a value are passed over
     * @return whether there is one
     */
    public boolean nextField(boolean forward, boolean emptyOnly) {
        leaveEntry();
        Optional<Caret> next = FieldChain.next(session.summary(), session.selectionProperty().get()
                .filter(this::isInSummary), forward, field -> !emptyOnly || isStillToFill(field));
        next.ifPresent(caret -> {
            select(FieldChain.select(caret));
            rows.requestFocus();
        });
        return next.isPresent();
    }

    private boolean isStillToFill(Field field) {
        return !field.isFilled() || misreadings.of(field.id()).isPresent();
    }

    private boolean isInSummary(Selection selection) {
        return session.summary().prose(selection.anchor().place()).isPresent()
                && session.summary().prose(selection.caret().place()).isPresent();
    }

    /**
     * Takes over what is being composed or entered into a field, as before saving.
     *
     * @return false when an entry is not understood: it stays open and says what is expected
     */
    public boolean finishEntry() {
        finishComposition();
        return filling.entry().take();
    }

    /** Takes over what is being composed or entered, as before another document comes; what is not understood is let go. */
    public void leaveDocument() {
        settle();
    }

    /** Takes an open entry over, or keeps its text on the box. */
    private void leaveEntry() {
        if (!filling.entry().take()) {
            filling.entry().abandon();
        }
    }

    /** Ends what is being composed or entered, before a command. */
    void settle() {
        finishComposition();
        leaveEntry();
    }

    private void select(Selection selection) {
        finishComposition();
        leaveEntry();
        following.show(selection.caret().place());
        cursor.select(selection);
    }

    private Optional<Runnable> inLine(Consumer<TextField> command) {
        return filling.inLine(command).or(() -> fields.card().line().map(line -> () -> command.accept(line)));
    }

    /** Puts what is selected on the clipboard and takes it out. */
    public void cut() {
        finishComposition();
        inLine(TextField::cut).orElse(writing::cut).run();
    }

    /** Puts what is selected on the clipboard: with its fields, and as printed for other programs. */
    public void copy() {
        inLine(TextField::copy).orElse(writing::copy).run();
    }

    /** Puts what the clipboard holds in place of the selection. */
    public void paste() {
        finishComposition();
        inLine(TextField::paste).orElse(writing::paste).run();
    }

    /** Selects all that is shown. */
    public void selectAll() {
        finishComposition();
        inLine(TextField::selectAll).orElse(navigation::selectAll).run();
    }

    /** Takes the last step back, after finishing a running composition. */
    public void undo() {
        undo(1);
    }

    /** Takes several steps back at once. */
    public void undo(int steps) {
        finishComposition();
        leaveEntry();
        session.undo(steps);
        following.revealCaret();
        following.followBox();
    }

    /** Carries the last undone step out again, after finishing a running composition. */
    public void redo() {
        redo(1);
    }

    /** Carries several undone steps out again. */
    public void redo(int steps) {
        finishComposition();
        leaveEntry();
        session.redo(steps);
        following.revealCaret();
        following.followBox();
    }

    @Override
    protected void layoutChildren() {
        rows.resizeRelocate(0, 0, getWidth(), getHeight());
        filling.update();
        pasteOptions.update();
        fields.update();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 720;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 540;
    }
}
