package org.edusum.storage;

import org.edusum.model.FieldId;
import org.edusum.model.SectionId;
import org.edusum.model.edit.View;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of what the clerk looks at. */
final class ViewJson {

    private static final String NOT_AN_ID = "编号不合规";

    private ViewJson() {
    }

    static ObjectNode write(View view) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        view.shown().ifPresent(id -> object.put("shown", id.value()));
        view.selection().ifPresent(s -> object.set("selection", JournalJson.write(s)));
        view.field().ifPresent(id -> object.put("field", id.value()));
        return object;
    }

    /** @throws JsonFormatException with the place of the first fault */
    static View read(JsonPlace object) {
        return new View(object.find("shown").map(ViewJson::section),
                object.find("selection").map(JournalJson::selection), object.find("field").map(ViewJson::field));
    }

    static SectionId section(JsonPlace id) {
        return id.convert(SectionId::new, NOT_AN_ID);
    }

    static FieldId field(JsonPlace id) {
        return id.convert(FieldId::new, NOT_AN_ID);
    }
}
