package org.edusum.ui.dialog;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;
import org.edusum.model.value.Entry;
import org.edusum.model.value.MachineForm;
import org.edusum.model.value.Value;
import org.edusum.template.NameEntry;
import org.edusum.template.Template;
import org.edusum.template.Templates;

/** What the clerk answers for a new document, the title that follows from it, and what is wrong with it. */
public final class NewDocumentModel {

    private static final OwnName[] ASKED =
            {OwnName.PROVINCE, OwnName.CITY, OwnName.DISTRICT, OwnName.BUREAU, OwnName.YEAR};
    private static final String BUREAU_SUFFIX = "教育局";

    private final Map<OwnName, StringProperty> answers = new EnumMap<>(OwnName.class);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final Template template;
    private String derivedBureau = "";

    /** @param last the names given last time, the year among them */
    public NewDocumentModel(Template template, Map<OwnName, String> last) {
        this.template = template;
        for (OwnName name : ASKED) {
            answers.put(name, new SimpleStringProperty(last.getOrDefault(name, "")));
        }
        derivedBureau = bureauOf(answer(OwnName.DISTRICT).get());
        answer(OwnName.DISTRICT).addListener((o, old, now) -> districtChanged(now));
        answers.values().forEach(answer -> answer.addListener((o, old, now) -> update()));
        update();
    }

    /** What is typed for a name. */
    public StringProperty answer(OwnName name) {
        return answers.get(name);
    }

    /** The title that the document will have. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What is wrong, in Chinese; empty when all is well. */
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    private void districtChanged(String district) {
        String before = derivedBureau;
        derivedBureau = bureauOf(district);
        StringProperty bureau = answer(OwnName.BUREAU);
        if (bureau.get().isBlank() || bureau.get().equals(before)) {
            bureau.set(derivedBureau);
        }
    }

    private static String bureauOf(String district) {
        return NameEntry.read(OwnName.DISTRICT, district) instanceof Entry.Accepted(Value.Words(String name))
                ? name + BUREAU_SUFFIX : "";
    }

    private void update() {
        fault.set(firstFault().orElse(""));
        title.set(summary().title());
    }

    private Optional<String> firstFault() {
        for (OwnName name : ASKED) {
            if (NameEntry.read(name, answer(name).get()) instanceof Entry.Rejected(String sentence)) {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    /** The document, with every answer that could be read. */
    public Summary summary() {
        return Templates.start(template, values());
    }

    private Map<OwnName, Value> values() {
        Map<OwnName, Value> values = new EnumMap<>(OwnName.class);
        answers.forEach((name, answer) -> {
            if (NameEntry.read(name, answer.get()) instanceof Entry.Accepted(Value value)) {
                values.put(name, value);
            }
        });
        return values;
    }

    /** The answers, completed, to be offered next time. */
    public Map<OwnName, String> remembered() {
        Map<OwnName, String> remembered = new EnumMap<>(OwnName.class);
        values().forEach((name, value) -> remembered.put(name, MachineForm.write(value)));
        remembered.values().removeIf(String::isEmpty);
        return remembered;
    }
}
