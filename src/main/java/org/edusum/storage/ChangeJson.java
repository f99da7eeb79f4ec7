package org.edusum.storage;

import org.edusum.model.FieldId;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.SectionId;
import org.edusum.model.edit.Change;
import org.edusum.storage.Extras.Kind;
import org.edusum.storage.Extras.Owner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One change as an object whose member {@code change} names its kind. */
final class ChangeJson {

    private static final Owner NOBODY = new Owner(Kind.PARAGRAPH, "");

    private ChangeJson() {
    }

    static ObjectNode write(Change change) {
        return switch (change) {
            case Change.SpliceProse c -> {
                ObjectNode splice = kind("splice").put("from", c.from()).put("to", c.to());
                splice.set("place", place(c.place()));
                yield with(splice, "with", ProseJson.write(c.with(), NOBODY, Extras.NONE));
            }
            case Change.InsertParagraph c -> with(kind("insertParagraph").put("section", c.section().value())
                    .put("index", c.index()), "paragraph", SectionJson.writeParagraph(c.paragraph(), Extras.NONE));
            case Change.RemoveParagraph c -> kind("removeParagraph").put("paragraph", c.paragraph().value());
            case Change.InsertSection c -> with(kind("insertSection").put("parent", c.parent().value())
                    .put("index", c.index()), "section", SectionJson.write(c.section(), Extras.NONE));
            case Change.RemoveSection c -> kind("removeSection").put("section", c.section().value());
            case Change.MoveSection c -> kind("moveSection").put("section", c.section().value())
                    .put("parent", c.parent().value()).put("index", c.index());
            case Change.SetMarks c -> {
                ObjectNode object = kind("setMarks").put("section", c.section().value());
                SectionJson.writeMarks(c.marks(), object);
                yield object;
            }
            case Change.PutField c -> with(kind("putField"), "field", FieldJson.write(c.field(), Extras.NONE));
            case Change.RemoveField c -> kind("removeField").put("field", c.field().value());
            case Change.SetValue c ->
                    with(kind("setValue").put("field", c.field().value()), "value", ValueJson.write(c.value()));
            case Change.SetLayout c -> {
                ObjectNode object = kind("setLayout");
                LayoutJson.write(c.layout(), object);
                yield object;
            }
            case Change.SetTable c -> {
                ObjectNode object = kind("setTable").put("section", c.section().value());
                TableJson.write(c.table(), TableJson.NOBODY, object, Extras.NONE);
                yield object;
            }
            case Change.SetFormalities c -> {
                ObjectNode object = kind("setFormalities");
                FormalitiesJson.write(c.formalities(), object, Extras.NONE);
                yield object;
            }
            case Change.SetRelations c -> {
                ObjectNode object = kind("setRelations");
                RelationsJson.write(c.relations(), object, Extras.NONE);
                yield object;
            }
        };
    }

    private static ObjectNode kind(String name) {
        return JsonNodeFactory.instance.objectNode().put("change", name);
    }

    private static ObjectNode with(ObjectNode object, String name, JsonNode value) {
        object.set(name, value);
        return object;
    }

    static Change read(JsonPlace object) {
        Reading reading = Reading.ofParts();
        JsonPlace kind = object.member("change");
        return switch (kind.string()) {
            case "splice" -> new Change.SpliceProse(place(object.member("place")), object.member("from").integer(),
                    object.member("to").integer(), prose(object.member("with"), reading));
            case "insertParagraph" -> new Change.InsertParagraph(section(object, "section"),
                    object.member("index").integer(), SectionJson.readParagraph(object.member("paragraph"), reading));
            case "removeParagraph" -> new Change.RemoveParagraph(
                    object.member("paragraph").convert(ParagraphId::new, "编号不合规"));
            case "insertSection" -> new Change.InsertSection(section(object, "parent"),
                    object.member("index").integer(), SectionJson.read(object.member("section"), reading));
            case "removeSection" -> new Change.RemoveSection(section(object, "section"));
            case "moveSection" -> new Change.MoveSection(section(object, "section"), section(object, "parent"),
                    object.member("index").integer());
            case "setMarks" -> new Change.SetMarks(section(object, "section"), SectionJson.readMarks(object));
            case "putField" -> new Change.PutField(FieldJson.read(object.member("field"), reading));
            case "removeField" -> new Change.RemoveField(field(object));
            case "setValue" -> new Change.SetValue(field(object), ValueJson.read(object.member("value")));
            case "setLayout" -> new Change.SetLayout(LayoutJson.read(object));
            case "setTable" -> new Change.SetTable(section(object, "section"),
                    TableJson.find(object, TableJson.NOBODY, reading));
            case "setFormalities" -> new Change.SetFormalities(FormalitiesJson.find(object, reading));
            case "setRelations" -> new Change.SetRelations(RelationsJson.find(object, reading));
            default -> throw kind.fault("不认识的修改 " + kind.string());
        };
    }

    private static Prose prose(JsonPlace list, Reading reading) {
        return ProseJson.read(list, NOBODY, reading);
    }

    private static SectionId section(JsonPlace object, String name) {
        return object.member(name).convert(SectionId::new, "编号不合规");
    }

    private static FieldId field(JsonPlace object) {
        return object.member("field").convert(FieldId::new, "编号不合规");
    }

    static ObjectNode place(Place place) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        return switch (place) {
            case Place.Title(SectionId id) -> object.put("title", id.value());
            case Place.Body(ParagraphId id) -> object.put("paragraph", id.value());
        };
    }

    static Place place(JsonPlace object) {
        return object.find("title").<Place>map(id -> new Place.Title(id.convert(SectionId::new, "编号不合规")))
                .orElseGet(() -> new Place.Body(object.member("paragraph").convert(ParagraphId::new, "编号不合规")));
    }
}
