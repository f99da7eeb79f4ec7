package org.edusum.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Inline;
import org.edusum.model.Prose;
import org.edusum.model.Text;
import org.edusum.storage.Extras.Owner;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prose as a list: a string is text, an object a field reference. */
final class ProseJson {

    private static final String FIELD = "field";
    private static final String FORM = "form";
    private static final String NUMBER = "number";

    private ProseJson() {
    }

    /** @param owner what the prose belongs to: a section for its title, a cell of a table, else a paragraph */
    static Prose read(JsonPlace list, Owner owner, Reading reading) {
        List<Inline> inlines = new ArrayList<>();
        Map<FieldId, Integer> counts = new HashMap<>();
        for (JsonPlace place : list.elements()) {
            if (place.node().isString()) {
                inlines.add(place.convert(Text::new, "文字为空，或含有不允许的字符（如换行）"));
            } else {
                FieldRef ref = reading.checked(reference(place), place);
                int nth = counts.merge(ref.field(), 1, Integer::sum) - 1;
                reading.keepUnknown(place, reference(owner, ref, nth), Set.of(FIELD, FORM));
                inlines.add(ref);
            }
        }
        return new Prose(inlines);
    }

    private static FieldRef reference(JsonPlace place) {
        FieldId id = place.member(FIELD).convert(FieldId::new, "编号不合规");
        return new FieldRef(id, place.find(FORM).map(ProseJson::form).orElse(Form.FULL));
    }

    private static Form form(JsonPlace place) {
        if (!place.string().equals(NUMBER)) {
            throw place.fault("不认识的形式 " + place.string());
        }
        return Form.NUMBER;
    }

    static ArrayNode write(Prose prose, Owner owner, Extras extras) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        Map<FieldId, Integer> counts = new HashMap<>();
        for (Inline inline : prose.inlines()) {
            switch (inline) {
                case Text(String text) -> list.add(text);
                case FieldRef ref -> {
                    int nth = counts.merge(ref.field(), 1, Integer::sum) - 1;
                    ObjectNode object = list.addObject().put(FIELD, ref.field().value());
                    if (ref.form() == Form.NUMBER) {
                        object.put(FORM, NUMBER);
                    }
                    SummaryWriter.addExtras(object, reference(owner, ref, nth), extras);
                }
            }
        }
        return list;
    }

    private static Owner reference(Owner owner, FieldRef ref, int nth) {
        Extras.Kind kind = switch (owner.kind()) {
            case SECTION -> Extras.Kind.TITLE_REFERENCE;
            case CELL -> Extras.Kind.CELL_REFERENCE;
            default -> Extras.Kind.BODY_REFERENCE;
        };
        return new Owner(kind, owner.id() + "/" + ref.field() + "/" + nth);
    }
}
