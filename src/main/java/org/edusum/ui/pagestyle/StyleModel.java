package org.edusum.ui.pagestyle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.edusum.storage.PageStyleSettings;
import org.edusum.typeset.Face;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Type;
import org.edusum.ui.dialog.NamedStyle;
import org.edusum.ui.text.Messages;

/** The page styles while a clerk changes them, and what is wrong with them; without controls. */
final class StyleModel {

    private static final int LONGEST_NAME = 30;

    private final List<StyleDraft> drafts = new ArrayList<>();
    private final ReadOnlyObjectWrapper<StyleDraft> selected = new ReadOnlyObjectWrapper<>(this, "selected");
    private final ReadOnlyObjectWrapper<PageStyle> style = new ReadOnlyObjectWrapper<>(this, "style");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper(this, "fault", "");
    /** What was typed and not understood, by what it is for. */
    private final Map<Object, String> misread = new LinkedHashMap<>();
    private String notice = "";

    /** What stands for the name among things that are typed. */
    enum Entry { NAME }

    StyleModel(PageStyleSettings kept) {
        NamedStyle.builtIn().forEach(known ->
                drafts.add(new StyleDraft(known.key(), known.name(), true, StyleFigures.of(known.style()))));
        for (PageStyleSettings.Own own : kept.own()) {
            Optional<StyleFigures> figures = KeptFigures.read(own.figures());
            drafts.add(new StyleDraft(own.key(), own.name(), false, figures.orElse(StyleFigures.STANDARD)));
            if (figures.isEmpty()) {
                notice = Messages.text("pageStyle.damaged", own.name());
            }
        }
        select(drafts.stream().filter(draft -> draft.key().equals(kept.current())).findFirst().orElse(drafts.getFirst()));
    }

    List<StyleDraft> drafts() {
        return List.copyOf(drafts);
    }

    ReadOnlyObjectProperty<StyleDraft> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    StyleDraft selected() {
        return selected.get();
    }

    StyleFigures figures() {
        return selected().figures();
    }

    /** The selected style; while its figures make no page, as it was before. */
    ReadOnlyObjectProperty<PageStyle> styleProperty() {
        return style.getReadOnlyProperty();
    }

    /** What is wrong, for the clerk; empty when all is well. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** What the clerk should know before anything is changed; may be empty. */
    String notice() {
        return notice;
    }

    boolean isMisread(Object entry) {
        return misread.containsKey(entry);
    }

    void select(StyleDraft draft) {
        misread.clear();
        show(draft);
    }

    private void show(StyleDraft draft) {
        selected.set(draft);
        if (StyleCheck.fault(draft.figures()).isEmpty()) {
            PageStyle now = draft.isBuiltIn() ? original(draft) : draft.figures().style();
            if (!now.equals(style.get())) {
                style.set(now);
            }
        }
        updateFault();
    }

    private static PageStyle original(StyleDraft draft) {
        return NamedStyle.builtIn().stream().filter(known -> known.key().equals(draft.key())).findFirst().orElseThrow().style();
    }

    private void updateFault() {
        Optional<String> others = drafts.stream().filter(draft -> draft != selected()).flatMap(draft ->
                StyleCheck.fault(draft.figures()).map(sentence -> draft.name() + "：" + sentence).stream()).findFirst();
        fault.set(misread.values().stream().findFirst().or(() -> StyleCheck.fault(figures())).or(() -> others).orElse(""));
    }

    /** Changes the selected style; one that came with the program stays, and a copy of it is changed and selected. */
    void change(UnaryOperator<StyleFigures> change) {
        StyleFigures changed = change.apply(figures());
        if (changed.equals(figures())) {
            updateFault();
        } else if (selected().isBuiltIn()) {
            add(changed);
        } else {
            replace(selected().withFigures(changed));
        }
    }

    private void replace(StyleDraft changed) {
        drafts.set(drafts.indexOf(selected()), changed);
        show(changed);
    }

    private void add(StyleFigures figures) {
        String key = IntStream.iterate(1, n -> n + 1).mapToObj(n -> "own-" + n)
                .filter(free -> drafts.stream().noneMatch(draft -> draft.key().equals(free))).findFirst().orElseThrow();
        String plain = Messages.text("pageStyle.own");
        String name = IntStream.iterate(1, n -> n + 1).mapToObj(n -> n == 1 ? plain : plain + " " + n)
                .filter(free -> drafts.stream().noneMatch(draft -> draft.name().equals(free))).findFirst().orElseThrow();
        StyleDraft draft = new StyleDraft(key, name, false, figures);
        drafts.add(draft);
        show(draft);
    }

    boolean canAdd() {
        return drafts.stream().filter(draft -> !draft.isBuiltIn()).count() < PageStyleSettings.MOST;
    }

    /** Makes a copy of the selected style, and selects it. */
    void copy() {
        misread.clear();
        add(figures());
    }

    /** Removes the selected style, unless it came with the program. */
    void remove() {
        if (!selected().isBuiltIn()) {
            int index = drafts.indexOf(selected());
            drafts.remove(index);
            select(drafts.get(index - 1));
        }
    }

    /** Gives the selected style the standard's figures. */
    void reset() {
        misread.clear();
        change(figures -> StyleFigures.STANDARD);
    }

    /** Takes over what is typed as the name of the selected style. */
    void rename(String typed) {
        String name = typed.strip();
        if (selected().isBuiltIn() || name.equals(selected().name())) {
            misread.remove(Entry.NAME);
            updateFault();
        } else if (name.isEmpty() || name.length() > LONGEST_NAME) {
            refuse(Entry.NAME, Messages.text("pageStyle.rule.name", String.valueOf(LONGEST_NAME)));
        } else if (drafts.stream().anyMatch(draft -> draft.name().equals(name))) {
            refuse(Entry.NAME, Messages.text("pageStyle.rule.name.taken", name));
        } else {
            misread.remove(Entry.NAME);
            replace(selected().withName(name));
        }
    }

    /** Takes over what is typed for a measurement. */
    void enter(Measurement measurement, String typed) {
        if (typed.equals(measurement.text(figures()))) {
            // What is shown has fewer digits than what it stands for.
            accept(measurement, UnaryOperator.identity());
            return;
        }
        Optional<BigDecimal> value = measurement.read(typed);
        value.ifPresentOrElse(read -> accept(measurement, figures -> measurement.set(figures, read)),
                () -> refuse(measurement, measurement.rule()));
    }

    /** Takes over what is typed as the size of a kind of text. */
    void enterSize(TextKind kind, String typed) {
        TypeSizes.read(typed).ifPresentOrElse(size -> accept(kind, figures -> {
            Type type = figures.types().get(kind);
            return figures.withType(kind, new Type(type.face(), size, type.isBold()));
        }), () -> refuse(kind, Messages.text("pageStyle.rule.size", kind.label())));
    }

    /** Takes over what is typed as the family of a face. */
    void enterFont(Face face, String typed) {
        KeptFigures.family(typed).ifPresentOrElse(family -> accept(face, figures -> figures.withFont(face, family)),
                () -> refuse(face, Messages.text("pageStyle.rule.font")));
    }

    private void accept(Object entry, UnaryOperator<StyleFigures> change) {
        misread.remove(entry);
        change(change);
    }

    private void refuse(Object entry, String sentence) {
        misread.remove(entry);
        misread.put(entry, sentence);
        updateFault();
    }

    void setFace(TextKind kind, Face face) {
        Type type = figures().types().get(kind);
        change(figures -> figures.withType(kind, new Type(face, type.size(), type.isBold())));
    }

    void setBold(TextKind kind, boolean isBold) {
        Type type = figures().types().get(kind);
        change(figures -> figures.withType(kind, new Type(type.face(), type.size(), isBold)));
    }

    /** What is to be kept: all own styles, and the selected one in use. */
    PageStyleSettings result() {
        return new PageStyleSettings(selected().key(), drafts.stream().filter(draft -> !draft.isBuiltIn())
                .map(draft -> new PageStyleSettings.Own(draft.key(), draft.name(), KeptFigures.write(draft.figures()))).toList());
    }
}
