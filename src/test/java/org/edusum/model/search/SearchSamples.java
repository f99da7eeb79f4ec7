package org.edusum.model.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.HeadingForm;
import org.edusum.model.Inline;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.OwnName;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;

/** A small document to search in; its matches are written as short lines. */
final class SearchSamples {

    private SearchSamples() {
    }

    static Summary summary() {
        Map<FieldId, Field> fields = new HashMap<>();
        put(fields, "district", new FieldType.Name(), "本区名称", new Value.Words("云川区"));
        put(fields, "bureau", new FieldType.Name(), "单位", new Value.Words("云川区教育局"));
        put(fields, "schools", new FieldType.Whole("所"), "学校数", new Value.Quantity(BigDecimal.valueOf(52)));
        put(fields, "pupils", new FieldType.Whole("人"), "在校学生数", Value.EMPTY);
        put(fields, "spare", new FieldType.Whole("所"), "备用学校数", Value.EMPTY);
        Section item = new Section(new SectionId("item"), prose("学校建设"), List.of(
                paragraph("b", "全区有学校{schools}，学校安全，学生{pupils}报到。"),
                paragraph("c", "{district}学校ABC１２，面向{district}招生。")), List.of());
        Section chapter = new Section(new SectionId("chapter"), prose("发展"), List.of(), List.of(item));
        Section root = new Section(new SectionId("root"), prose("{district}学校工作总结"),
                List.of(paragraph("a", "前言(一)。")), List.of(chapter));
        return new Summary(root, new Signature(paragraph("who", "{bureau}"), paragraph("when", "岁末")), fields,
                Map.of(OwnName.DISTRICT, new FieldId("district"), OwnName.BUREAU, new FieldId("bureau")),
                new Layout(Numbering.STANDARD, HeadingForm.RUN_IN));
    }

    private static void put(Map<FieldId, Field> fields, String id, FieldType type, String label, Value value) {
        fields.put(new FieldId(id), Field.empty(new FieldId(id), type, label).withValue(value));
    }

    static Paragraph paragraph(String id, String text) {
        return new Paragraph(new ParagraphId(id), prose(text));
    }

    /** Prose written as text with fields in braces. */
    static Prose prose(String text) {
        List<Inline> inlines = new ArrayList<>();
        for (String part : text.split("(?=\\{)|(?<=})")) {
            inlines.add(part.startsWith("{")
                    ? new FieldRef(new FieldId(part.substring(1, part.length() - 1))) : new Text(part));
        }
        return new Prose(inlines);
    }

    /** A match as a line: {@code b 3-5}, {@code c 0-3 over}, {@code c.district 0-2}, {@code =schools 0-2}. */
    static String line(Match match) {
        return switch (match) {
            case Match.InText m -> name(m.place()) + " " + m.from() + "-" + m.to();
            case Match.OverFields m -> name(m.place()) + " " + m.from() + "-" + m.to() + " over";
            case Match.InValue m -> name(m.box().place()) + "." + m.field().value() + " " + m.from() + "-" + m.to();
            case Match.InLabel m -> "=" + m.field().value() + " " + m.from() + "-" + m.to();
        };
    }

    private static String name(org.edusum.model.Place place) {
        return switch (place) {
            case org.edusum.model.Place.Title(SectionId id) -> id.value();
            case org.edusum.model.Place.Body(ParagraphId id) -> id.value();
        };
    }
}
