package org.edusum.ui.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.review.Carried;
import org.edusum.importing.review.Corrections;
import org.edusum.importing.review.HeadingCorrections;
import org.edusum.importing.review.ReviewHistory;
import org.edusum.importing.source.Span;

/** What the review shows: the recognition in work, what is selected of it, and the steps to take back. */
final class ReviewModel {

    private final ReadOnlyObjectWrapper<ReviewHistory> history;
    private final ObjectProperty<Optional<Finding>> selected = new SimpleObjectProperty<>(Optional.empty());
    /** Words that the clerk selected in the source, as a stretch of the reading. */
    private final ObjectProperty<Optional<Span>> words = new SimpleObjectProperty<>(Optional.empty());

    ReviewModel(Recognition start) {
        history = new ReadOnlyObjectWrapper<>(ReviewHistory.of(start));
    }

    ReadOnlyObjectProperty<ReviewHistory> historyProperty() {
        return history.getReadOnlyProperty();
    }

    Recognition now() {
        return history.get().now();
    }

    ObjectProperty<Optional<Finding>> selectedProperty() {
        return selected;
    }

    ObjectProperty<Optional<Span>> wordsProperty() {
        return words;
    }

    /** Fields in reading order; lost numbers are shown with their headings only. */
    List<Finding> fields() {
        return now().fields().stream().filter(mark -> mark.role() != Role.NUMBERING).<Finding>map(Finding.Field::new).toList();
    }

    List<Finding> headings() {
        return now().headings().stream().<Finding>map(Finding.Heading::new).toList();
    }

    /** What the clerk should look at, the least certain first. */
    List<Finding> unsure() {
        return Stream.concat(headings().stream(), fields().stream()).filter(finding -> !finding.because().isSure())
                .sorted(Comparator.comparingInt((Finding finding) -> finding.because().confidence())
                        .thenComparing(Finding::span)).toList();
    }

    /** Takes another recognition of the same source; what the clerk corrected is kept. */
    void recognisedAnew(Recognition fresh) {
        List<Recognition> before = history.get().done();
        String source = now().reading().source().text();
        Recognition first = before.stream().filter(step -> step.reading().source().text().equals(source)).findFirst().orElse(now());
        set(history.get().with(Carried.over(first, now(), fresh)));
    }

    void undo() {
        history.get().undo().ifPresent(this::set);
    }

    void redo() {
        history.get().redo().ifPresent(this::set);
    }

    /** The selected field changed in one step, and still selected. */
    void change(UnaryOperator<FieldMark> change) {
        if (selected.get().orElse(null) instanceof Finding.Field(FieldMark mark) && now().fields().contains(mark)) {
            FieldMark changed = change.apply(mark).because(Because.CLERK);
            if (!changed.equals(mark)) {
                put(Corrections.change(now(), mark, change));
            }
        }
    }

    /** Says that what is selected is right, and goes on to the next that is not certain. */
    void confirm() {
        Optional<Finding> before = selected.get();
        List<Finding> unsure = unsure();
        int index = before.map(unsure::indexOf).orElse(-1);
        switch (before.orElse(null)) {
            case Finding.Field(FieldMark mark) -> change(UnaryOperator.identity());
            case Finding.Heading(HeadingMark mark) -> confirm(mark);
            case null -> { }
        }
        List<Finding> left = unsure();
        if (!left.isEmpty()) {
            selected.set(Optional.of(left.get(Math.clamp(index, 0, left.size() - 1))));
        }
    }

    private void confirm(HeadingMark heading) {
        List<HeadingMark> headings = new ArrayList<>(now().headings());
        headings.replaceAll(other -> other == heading ? heading.withDepth(heading.depth()) : other);
        put(HeadingCorrections.with(now(), headings));
    }

    /** The other fields that look like the selected one but were taken for something else. */
    List<FieldMark> alike() {
        return selected.get().orElse(null) instanceof Finding.Field(FieldMark mark) ? Corrections.alike(now(), mark) : List.of();
    }

    void changeAlike() {
        if (selected.get().orElse(null) instanceof Finding.Field(FieldMark model)) {
            put(Corrections.changeAll(now(), alike(), mark -> Corrections.like(mark, model)));
        }
    }

    void merge() {
        if (selected.get().orElse(null) instanceof Finding.Field(FieldMark mark)) {
            Corrections.merge(now(), mark).ifPresent(this::put);
        }
    }

    void split() {
        if (selected.get().orElse(null) instanceof Finding.Field(FieldMark mark)) {
            Corrections.split(now(), mark).ifPresent(this::put);
        }
    }

    void move(int by) {
        if (selected.get().orElse(null) instanceof Finding.Heading(HeadingMark heading)) {
            HeadingCorrections.move(now(), heading, by).ifPresent(this::put);
        }
    }

    void removeHeading() {
        if (selected.get().orElse(null) instanceof Finding.Heading(HeadingMark heading)) {
            put(HeadingCorrections.remove(now(), heading));
        }
    }

    void addField() {
        words.get().flatMap(span -> Corrections.add(now(), span)).ifPresent(this::putWords);
    }

    void addHeading() {
        words.get().flatMap(span -> HeadingCorrections.add(now(), span)).ifPresent(this::putWords);
    }

    private void putWords(Recognition next) {
        Span span = words.get().orElseThrow();
        words.set(Optional.empty());
        selected.set(Optional.of(Stream.concat(next.fields().stream().<Finding>map(Finding.Field::new),
                next.headings().stream().map(Finding.Heading::new)).filter(finding -> finding.span().equals(span)).findFirst().orElseThrow()));
        put(next);
    }

    /** A name of several places said to be one, or another. */
    void name(List<Span> places, String variable) {
        List<FieldMark> marks = now().fields().stream().filter(mark -> places.contains(mark.span())).toList();
        put(Corrections.changeAll(now(), marks, mark -> mark.withVariable(variable)));
    }

    private void put(Recognition next) {
        set(history.get().with(next));
    }

    /** What was selected stays selected, as what stands in its place now. */
    private void set(ReviewHistory next) {
        Optional<Span> place = selected.get().map(Finding::span);
        boolean isHeading = selected.get().orElse(null) instanceof Finding.Heading;
        history.set(next);
        selected.set(place.flatMap(span -> Stream.concat(fields().stream(), headings().stream())
                .filter(finding -> finding.span().start() == span.start() && finding instanceof Finding.Heading == isHeading).findFirst()));
    }
}
