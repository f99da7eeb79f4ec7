package org.edusum.storage;

import java.util.Optional;
import org.edusum.model.SectionId;
import org.edusum.model.edit.Selection;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the clerk last looked at in a draft. @param shown the section that the editor showed */
public record DraftView(Optional<SectionId> shown, Optional<Selection> selection) {

    public static final DraftView NOTHING = new DraftView(Optional.empty(), Optional.empty());

    String json() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        shown.ifPresent(id -> object.put("shown", id.value()));
        selection.ifPresent(s -> object.set("selection", JournalJson.write(s)));
        return JsonTree.text(object);
    }

    static DraftView of(String json) {
        JsonPlace object = JsonPlace.root(JsonTree.parse(json));
        return new DraftView(object.find("shown").map(id -> id.convert(SectionId::new, "编号不合规")),
                object.find("selection").map(JournalJson::selection));
    }
}
