package org.edusum.storage;

import java.util.List;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Selection;
import org.edusum.model.edit.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Entries of the journal, and the edits and selections in them. */
final class JournalJson {

    private JournalJson() {
    }

    static ObjectNode write(JournalEntry entry) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        switch (entry) {
            case JournalEntry.Performed(Edit edit, View before, View after, boolean isJoined) -> {
                object.put("step", "do").put("name", edit.name());
                ArrayNode changes = object.putArray("changes");
                edit.changes().forEach(change -> changes.add(ChangeJson.write(change)));
                write(object, before, "before", "shownBefore", "fieldBefore");
                write(object, after, "after", "shownAfter", "fieldAfter");
                if (isJoined) {
                    object.put("joined", true);
                }
            }
            case JournalEntry.Undone u -> object.put("step", "undo");
            case JournalEntry.Redone r -> object.put("step", "redo");
        }
        return object;
    }

    /** @throws JsonFormatException with the place of the first fault */
    static JournalEntry read(JsonNode tree) {
        JsonPlace object = JsonPlace.root(tree);
        JsonPlace step = object.member("step");
        return switch (step.string()) {
            case "do" -> new JournalEntry.Performed(edit(object),
                    view(object, "before", "shownBefore", "fieldBefore"), view(object, "after", "shownAfter", "fieldAfter"),
                    object.find("joined").map(JsonPlace::bool).orElse(false));
            case "undo" -> new JournalEntry.Undone();
            case "redo" -> new JournalEntry.Redone();
            default -> throw step.fault("不认识的步骤 " + step.string());
        };
    }

    /** The selection came first; the rest stands beside it, so that journals of all versions read alike. */
    private static void write(ObjectNode object, View view, String selection, String shown, String field) {
        view.selection().ifPresent(s -> object.set(selection, write(s)));
        view.shown().ifPresent(id -> object.put(shown, id.value()));
        view.field().ifPresent(id -> object.put(field, id.value()));
    }

    private static View view(JsonPlace object, String selection, String shown, String field) {
        return new View(object.find(shown).map(ViewJson::section), object.find(selection).map(JournalJson::selection),
                object.find(field).map(ViewJson::field));
    }

    private static Edit edit(JsonPlace object) {
        List<Change> changes = object.member("changes").elements().stream().map(ChangeJson::read).toList();
        return object.checked(() -> new Edit(object.string("name"), changes), "修改缺少名称或内容");
    }

    static ObjectNode write(Selection selection) {
        ObjectNode object = caret(selection.caret());
        if (!selection.isEmpty()) {
            object.set("anchor", caret(selection.anchor()));
        }
        return object;
    }

    private static ObjectNode caret(Caret caret) {
        return ChangeJson.place(caret.place()).put("offset", caret.offset());
    }

    static Selection selection(JsonPlace object) {
        Caret caret = caret(object);
        return new Selection(object.find("anchor").map(JournalJson::caret).orElse(caret), caret);
    }

    private static Caret caret(JsonPlace object) {
        return object.checked(() -> new Caret(ChangeJson.place(object), object.member("offset").integer()), "位置不合规");
    }
}
