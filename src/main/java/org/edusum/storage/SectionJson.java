package org.edusum.storage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.SectionMarks;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.storage.Extras.Owner;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sections with all below them, and paragraphs. An empty title, body or list of children may be left out; marks that say
 * nothing, the usual kind, and a table that is not there are.
 */
final class SectionJson {

    private static final Set<String> SECTION = Set.of("id", "title", "kind", "status", "division", "body", "table", "children");
    private static final Set<String> PARAGRAPH = Set.of("id", "text");

    private static final String ATTACHMENT = "attachment";

    private SectionJson() {
    }

    static Section read(JsonPlace place, Reading reading) {
        return read(place, 0, reading);
    }

    private static Section read(JsonPlace place, int depth, Reading reading) {
        if (depth > Summary.MAX_DEPTH) {
            throw place.fault("层次过深，最多 " + Summary.MAX_DEPTH + " 层");
        }
        SectionId id = reading.newId(place, SectionId::new, "section");
        Owner owner = owner(id);
        Prose title = place.find("title").map(list -> ProseJson.read(list, owner, reading)).orElse(Prose.EMPTY);
        List<Paragraph> body = place.elements("body").stream().map(p -> readParagraph(p, reading)).toList();
        List<Section> children = place.elements("children").stream().map(c -> read(c, depth + 1, reading)).toList();
        Optional<Table> table = TableJson.find(place, id.value(), reading);
        reading.keepUnknown(place, owner, SECTION);
        return new Section(id, title, body, children, readMarks(place), table, readKind(place));
    }

    static Section.Kind readKind(JsonPlace object) {
        return object.find("kind").map(kind -> {
            if (!kind.string().equals(ATTACHMENT)) {
                throw kind.fault("不认识的章节种类 " + kind.string());
            }
            return Section.Kind.ATTACHMENT;
        }).orElse(Section.Kind.TEXT);
    }

    static void writeKind(Section.Kind kind, ObjectNode object) {
        switch (kind) {
            case TEXT -> { }
            case ATTACHMENT -> object.put("kind", ATTACHMENT);
        }
    }

    static SectionMarks readMarks(JsonPlace object) {
        SectionMarks.Status status = object.find("status")
                .map(name -> name.convert(SectionMarks.Status::of, "不认识的状态")).orElse(SectionMarks.NONE.status());
        return object.find("division")
                .map(name -> name.convert(division -> new SectionMarks(status, division), "责任科室的名称不合规"))
                .orElse(new SectionMarks(status, ""));
    }

    static void writeMarks(SectionMarks marks, ObjectNode object) {
        if (marks.status() != SectionMarks.NONE.status()) {
            object.put("status", marks.status().key());
        }
        if (!marks.division().isEmpty()) {
            object.put("division", marks.division());
        }
    }

    static Paragraph readParagraph(JsonPlace place, Reading reading) {
        ParagraphId id = reading.newId(place, ParagraphId::new, "paragraph");
        Prose prose = ProseJson.read(place.member("text"), owner(id), reading);
        reading.keepUnknown(place, owner(id), PARAGRAPH);
        return new Paragraph(id, prose);
    }

    static ObjectNode write(Section section, Extras extras) {
        Owner owner = owner(section.id());
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("id", section.id().value());
        writeKind(section.kind(), object);
        object.set("title", ProseJson.write(section.title(), owner, extras));
        writeMarks(section.marks(), object);
        ArrayNode body = object.putArray("body");
        section.body().forEach(paragraph -> body.add(writeParagraph(paragraph, extras)));
        TableJson.write(section.table(), section.id().value(), object, extras);
        ArrayNode children = object.putArray("children");
        section.children().forEach(child -> children.add(write(child, extras)));
        SummaryWriter.addExtras(object, owner, extras);
        return object;
    }

    static ObjectNode writeParagraph(Paragraph paragraph, Extras extras) {
        Owner owner = owner(paragraph.id());
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("id", paragraph.id().value());
        object.set("text", ProseJson.write(paragraph.prose(), owner, extras));
        SummaryWriter.addExtras(object, owner, extras);
        return object;
    }

    private static Owner owner(SectionId id) {
        return new Owner(Extras.Kind.SECTION, id.value());
    }

    private static Owner owner(ParagraphId id) {
        return new Owner(Extras.Kind.PARAGRAPH, id.value());
    }
}
