package org.edusum.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Prose;
import org.edusum.model.edit.Excerpt;
import org.edusum.storage.Extras.Kind;
import org.edusum.storage.Extras.Owner;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An excerpt as text for the clipboard. A line is an object with its prose in {@code text} and, for a heading, its depth
 * in {@code heading} with the marks, the kind and the table of its section; the fields are those of the project file. What is not understood is not an excerpt: the clipboard
 * has the same words in other forms.
 */
public final class ExcerptJson {

    private static final String FORMAT = "edusum-excerpt";
    private static final int VERSION = 1;
    private static final Owner NOBODY = new Owner(Kind.PARAGRAPH, "");

    private ExcerptJson() {
    }

    public static String write(Excerpt excerpt) {
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("format", FORMAT).put("version", VERSION);
        ArrayNode lines = object.putArray("lines");
        excerpt.lines().forEach(line -> {
            ObjectNode written = lines.addObject();
            switch (line) {
                case Excerpt.Heading heading -> {
                    SectionJson.writeMarks(heading.marks(), written.put("heading", heading.depth()));
                    SectionJson.writeKind(heading.kind(), written);
                    TableJson.write(heading.table(), TableJson.NOBODY, written, Extras.NONE);
                }
                case Excerpt.Plain plain -> { }
            }
            written.set("text", ProseJson.write(line.prose(), NOBODY, Extras.NONE));
        });
        ArrayNode fields = object.putArray("fields");
        excerpt.fields().values().stream().sorted(java.util.Comparator.comparing(Field::id))
                .forEach(field -> fields.add(FieldJson.write(field, Extras.NONE)));
        return JsonTree.text(object);
    }

    /** The excerpt of a text; nothing when it is damaged, foreign, or of a later version. */
    public static Optional<Excerpt> read(String text) {
        try {
            JsonPlace object = JsonPlace.root(JsonTree.parse(text));
            if (!object.string("format").equals(FORMAT) || object.member("version").integer() != VERSION) {
                return Optional.empty();
            }
            Reading reading = Reading.ofParts();
            List<Excerpt.Line> lines = object.elements("lines").stream().map(place -> line(place, reading)).toList();
            Map<FieldId, Field> fields = new HashMap<>();
            object.elements("fields").stream().map(place -> FieldJson.read(place, reading))
                    .forEach(field -> fields.put(field.id(), field));
            return Optional.of(new Excerpt(lines, fields));
        } catch (JsonFormatException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Excerpt.Line line(JsonPlace place, Reading reading) {
        Prose prose = ProseJson.read(place.member("text"), NOBODY, reading);
        return place.find("heading").<Excerpt.Line>map(depth -> new Excerpt.Heading(depth.integer(), prose,
                        SectionJson.readMarks(place), TableJson.find(place, TableJson.NOBODY, reading), SectionJson.readKind(place)))
                .orElseGet(() -> new Excerpt.Plain(prose));
    }
}
