package org.edusum.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the palette offers for what is typed; remembers what was visited. */
final class PaletteModel {

    private static final int REMEMBERED = 30;

    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Wish.Answer> answers = FXCollections.observableArrayList();
    private final List<String> recent = new ArrayList<>();
    private final Supplier<Optional<Readings>> pinyin;
    private List<Candidate> candidates = List.of();

    /** @param pinyin the readings of characters, once they are there; {@link #update} then finds by them */
    PaletteModel(Supplier<Optional<Readings>> pinyin) {
        this.pinyin = pinyin;
        typed.addListener((o, old, now) -> update());
    }

    StringProperty typedProperty() {
        return typed;
    }

    ObservableList<Wish.Answer> answers() {
        return answers;
    }

    /** Begins anew. */
    void open(List<Candidate> offered) {
        candidates = List.copyOf(offered);
        if (typed.get().isEmpty()) {
            update();
        } else {
            typed.set("");
        }
    }

    void update() {
        answers.setAll(Wish.of(typed.get()).among(candidates, recent, pinyin));
    }

    /** Takes an answer. @return what to do; nothing when it cannot be done now */
    Optional<Runnable> choose(Wish.Answer answer) {
        Candidate candidate = answer.candidate();
        if (!candidate.isEnabled()) {
            return Optional.empty();
        }
        recent.remove(candidate.key());
        recent.addFirst(candidate.key());
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
        return Optional.of(candidate.visit());
    }
}
