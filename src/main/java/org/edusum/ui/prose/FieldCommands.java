package org.edusum.ui.prose;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.IdSource;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.FieldEdits;
import org.edusum.model.edit.Revision;
import org.edusum.model.edit.Selection;
import org.edusum.ui.session.Session;

/**
 * The commands that make fields in the prose and change what their places refer to. Each says whether it can be carried
 * out now; carried out all the same, it does nothing. Used on the JavaFX thread only.
 */
public final class FieldCommands {

    private final Session session;
    private final IdSource ids;
    private final ProseView view;
    private final Cursor cursor;
    private final Following following;
    private final FieldCard card = new FieldCard();
    private final StarOffer offer;
    private Optional<Opened> opened = Optional.empty();

    /** What the card was opened on: it stands for a place of just this prose, wherever the clerk looks meanwhile. */
    private record Opened(Caret at, Optional<Prose> prose) {
    }

    FieldCommands(Session session, IdSource ids, ProseView view, Cursor cursor, Following following) {
        this.following = following;
        this.session = session;
        this.ids = ids;
        this.view = view;
        this.cursor = cursor;
        offer = new StarOffer(cursor, spot -> ask(FieldEdits.INSERT, FieldSite.ofBlank(session.summary(), spot)));
    }

    void listen() {
        session.summaryProperty().addListener((o, old, now) -> documentChanged());
        session.selectionProperty().addListener((o, old, now) -> offer.selectionChanged());
        view.rows().focusedProperty().addListener((o, was, is) -> offer.close());
    }

    FieldCard card() {
        return card;
    }

    StarOffer offer() {
        return offer;
    }

    /**
     * Whether a key stands for {@link #insertOrMake}: Ctrl+F9 as in Word. Ctrl+Shift+F does as well, but Microsoft Pinyin
     * takes that one for itself, to change to traditional characters.
     */
    static boolean isInsert(KeyEvent event) {
        boolean isShiftF = event.getCode() == KeyCode.F && event.isShiftDown();
        boolean isAsInWord = event.getCode() == KeyCode.F9 && !event.isShiftDown();
        return (isShiftF || isAsInWord) && event.isShortcutDown() && !event.isAltDown();
    }

    private Optional<FieldEdits.Spot> spot() {
        return cursor.selection().or(() -> view.rows().rows().size() == 0 ? Optional.empty()
                        : Optional.of(Selection.at(cursor.caret())))
                .flatMap(selection -> FieldSite.selected(session.summary(), selection));
    }

    private Optional<Caret> box() {
        return cursor.box().flatMap(ref -> cursor.selection()).map(cursor::start);
    }

    /** Whether the caret stands where a field can be put. */
    public boolean canInsert() {
        return spot().filter(spot -> spot.from() == spot.to()).isPresent();
    }

    /** Whether text of one paragraph is selected that can become a field. */
    public boolean canMake() {
        return spot().filter(spot -> spot.from() < spot.to()).isPresent();
    }

    /** Whether a field is selected in the prose. */
    public boolean hasBox() {
        return cursor.box().isPresent();
    }

    /** Whether the selected field is one that stands elsewhere too; looks through the document. */
    public boolean canUnlink() {
        return cursor.box().filter(ref -> FieldEdits.isShared(session.summary(), ref.field())).isPresent();
    }

    /** Puts a field at the caret, which the clerk describes in a card; makes one of the text that is selected. */
    public void insertOrMake() {
        settle();
        spot().ifPresent(spot -> {
            if (spot.from() == spot.to()) {
                ask(FieldEdits.INSERT, FieldSite.ofBlank(session.summary(), spot));
            } else {
                make(FieldSite.ofText(session.summary(), spot));
            }
        });
    }

    private void make(FieldSite site) {
        if (site.guess().isCertain()) {
            put(FieldEdits.MAKE, site, new FieldForm.Properties(
                    site.guess().type(), site.guess().label(), site.guess().value()));
        } else {
            ask(FieldEdits.MAKE, site);
        }
    }

    private void ask(String name, FieldSite site) {
        remember(new Caret(site.spot().place(), site.spot().to()));
        card.openNew(name, session.summary(), site, new FieldCard.Answers() {
            @Override
            public void made(FieldForm.Properties properties) {
                put(name, site, properties);
            }

            @Override
            public void chosen(FieldId field) {
                // Undo may have taken it back while the card was open.
                Optional.ofNullable(session.summary().fields().get(field)).ifPresentOrElse(known -> perform(FieldEdits.putAgain(
                        name, site.text().isPresent() ? site.spot() : site.spotFor(known.type()), new FieldRef(field))),
                        view::requestFocus);
            }

            @Override
            public void cancelled() {
                view.requestFocus();
            }
        });
        show();
    }

    private void put(String name, FieldSite site, FieldForm.Properties made) {
        Field field = Field.empty(ids.field(), made.type(), made.label()).withValue(made.value());
        perform(FieldEdits.put(name, site.spotFor(made.type()), field, site.ref(field.id())));
    }

    /** Turns the selected place of a field into text. */
    public void toText() {
        atBox(FieldEdits::toText);
    }

    /** Gives the selected place a field of its own. */
    public void unlink() {
        atBox((summary, box) -> FieldEdits.unlink(summary, box, ids));
    }

    private void atBox(BiFunction<Summary, Caret, Optional<Revision>> edit) {
        settle();
        box().flatMap(box -> edit.apply(session.summary(), box)).ifPresent(this::perform);
    }

    /** Lets the clerk choose the field that the selected place is to refer to. */
    public void link() {
        settle();
        box().ifPresent(box -> cursor.box().ifPresent(ref -> {
            remember(new Caret(box.place(), box.offset() + 1));
            Field now = session.summary().field(ref.field());
            card.openLink(FieldEdits.LINK, session.summary(), now.type(), now.id(), new FieldCard.Answers() {
                @Override
                public void made(FieldForm.Properties properties) {
                    throw new IllegalStateException("a card that links makes no field");
                }

                @Override
                public void chosen(FieldId field) {
                    FieldEdits.link(session.summary(), box, field)
                            .ifPresentOrElse(FieldCommands.this::perform, view::requestFocus);
                }

                @Override
                public void cancelled() {
                    view.requestFocus();
                }
            });
            show();
        }));
    }

    /** Opens the selected field for entry. */
    public void fill() {
        settle();
        view.editSelected();
    }

    private void settle() {
        view.settle();
        offer.close();
        abandon();
    }

    private void perform(Revision revision) {
        revision.edit().ifPresent(edit -> session.perform(edit, Optional.of(revision.after())));
        following.followBox();
        view.requestFocus();
    }

    private void remember(Caret at) {
        opened = Optional.of(new Opened(at, session.summary().prose(at.place())));
    }

    private void show() {
        view.rows().layout();
        update();
    }

    private void documentChanged() {
        if (card.isOpen() && opened.filter(on -> session.summary().prose(on.at.place()).equals(on.prose)).isEmpty()) {
            abandon();
        }
    }

    private void abandon() {
        if (card.abandon()) {
            view.requestFocus();
        }
    }

    /** Text has come into the prose. */
    void typed(String text) {
        offer.typed(text);
        update();
    }

    /** Keeps card and hint at their place; after the rows were laid out. */
    void update() {
        if (!card.isOpen() && !offer.isOpen()) {
            return;
        }
        offer.update(cursor.selection().map(Selection::caret).flatMap(this::bounds), view.getWidth(), view.getHeight());
        if (card.isOpen()) {
            // Out of view it stays where it was.
            Bounds at = opened.map(Opened::at).flatMap(this::bounds).orElseGet(card::anchor);
            card.place(at, view.getWidth(), view.getHeight());
        }
    }

    private Optional<Bounds> bounds(Caret caret) {
        return view.rows().caret(caret.place(), caret.offset(), false);
    }

    /** Takes back the offer of a star, or else an open card. @return whether there was one */
    boolean dismiss() {
        boolean wasOpen = offer.isOpen() || card.isOpen();
        if (!offer.close()) {
            card.cancel();
        }
        return wasOpen;
    }
}
