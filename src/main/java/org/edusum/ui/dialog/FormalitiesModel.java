package org.edusum.ui.dialog;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.edusum.model.Field;
import org.edusum.model.Form;
import org.edusum.model.Formalities;
import org.edusum.model.HeadingForm;
import org.edusum.model.Imprint;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;
import org.edusum.model.edit.DocumentEdits;
import org.edusum.model.edit.Edit;
import org.edusum.ui.text.Messages;

/** What the clerk answers for 公文要素 and 标题编排, what is wrong with it, and a sample of the headings. */
public final class FormalitiesModel {

    private static final String INDENT = "\u3000\u3000";

    private final Summary summary;
    private final StringProperty addressee = new SimpleStringProperty();
    private final BooleanProperty hasImprint = new SimpleBooleanProperty();
    private final StringProperty copiesTo = new SimpleStringProperty("");
    private final StringProperty issuer = new SimpleStringProperty("");
    private final StringProperty issued = new SimpleStringProperty("");
    private final ObjectProperty<Numbering> numbering;
    private final ObjectProperty<HeadingForm> headings;
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sample = new ReadOnlyStringWrapper("");

    public FormalitiesModel(Summary summary) {
        this.summary = summary;
        addressee.set(summary.formalities().addressee());
        summary.formalities().imprint().ifPresentOrElse(imprint -> {
            hasImprint.set(true);
            copiesTo.set(imprint.copiesTo());
            issuer.set(imprint.issuer());
            issued.set(imprint.issued());
        }, () -> {
            // What nearly every bureau writes: itself, and the date of issue.
            issuer.set(own(OwnName.BUREAU));
            issued.set(own(OwnName.ISSUED));
        });
        numbering = new SimpleObjectProperty<>(summary.layout().numbering());
        headings = new SimpleObjectProperty<>(summary.layout().headings());
        Stream.of(addressee, copiesTo, issuer, issued, hasImprint, numbering, headings)
                .forEach(answer -> answer.addListener(changed -> update()));
        update();
    }

    private String own(OwnName name) {
        return summary.field(name).filter(Field::isFilled).map(field -> field.printed(Form.FULL)).orElse("");
    }

    public StringProperty addressee() {
        return addressee;
    }

    public BooleanProperty hasImprint() {
        return hasImprint;
    }

    public StringProperty copiesTo() {
        return copiesTo;
    }

    public StringProperty issuer() {
        return issuer;
    }

    public StringProperty issued() {
        return issued;
    }

    public ObjectProperty<Numbering> numbering() {
        return numbering;
    }

    public ObjectProperty<HeadingForm> headings() {
        return headings;
    }

    /** What is wrong; empty when all is well. */
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Some headings as they would be printed. */
    public ReadOnlyStringProperty sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    private void update() {
        boolean isTooLong = Stream.of(addressee, copiesTo, issuer, issued)
                .anyMatch(answer -> answer.get().strip().length() > Formalities.MAX_LENGTH);
        fault.set(isTooLong ? Messages.text("formalities.tooLong", String.valueOf(Formalities.MAX_LENGTH)) : "");
        sample.set(sampleText());
    }

    private String sampleText() {
        String prose = Messages.text("formalities.sample.prose");
        String item = numbering.get().markAt(2).of(1) + Messages.text("formalities.sample.item");
        String below = numbering.get().markAt(3).of(1) + Messages.text("formalities.sample.below");
        return String.join("\n", INDENT + numbering.get().markAt(1).of(1) + Messages.text("formalities.sample.chapter"),
                switch (headings.get()) {
                    case RUN_IN -> INDENT + item + "。" + prose + "\n" + INDENT + below + "。" + prose;
                    case OWN_LINE -> INDENT + item + "\n" + INDENT + prose + "\n" + INDENT + below + "\n" + INDENT + prose;
                });
    }

    /** The step that takes the answers over; nothing when all is as before, or something is wrong. */
    public Optional<Edit> edit() {
        return fault.get().isEmpty() ? DocumentEdits.set(summary, new Formalities(addressee(addressee.get()),
                hasImprint.get() ? Optional.of(new Imprint(copiesTo.get(), issuer.get(), issued.get())) : Optional.empty()),
                new Layout(numbering.get(), headings.get())) : Optional.empty();
    }

    /** The colon behind it is printed anyway. */
    private static String addressee(String typed) {
        return typed.strip().replaceAll("[：:]+$", "");
    }
}
