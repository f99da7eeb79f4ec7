package org.edusum.app;

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
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.model.value.FieldType;

/** A document far beyond any real one: 300 pages, 3,000 paragraphs, 5,000 fields. */
public final class LargeSummary {

    private LargeSummary() {
    }

    /** 10 chapters of 15 items with 20 paragraphs each; 5,000 fields; one paragraph of 3,000 characters. */
    public static Summary of300Pages() {
        Map<FieldId, Field> fields = new HashMap<>();
        List<Section> chapters = new ArrayList<>();
        for (int chapter = 0; chapter < 10; chapter++) {
            List<Section> items = new ArrayList<>();
            for (int item = 0; item < 15; item++) {
                List<Paragraph> body = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    String id = "%d.%d.%d".formatted(chapter, item, i);
                    body.add(new Paragraph(new ParagraphId("p" + id), paragraph(id, fields)));
                }
                items.add(new Section(new SectionId("s%d.%d".formatted(chapter, item)),
                        Prose.of("第" + (item + 1) + "项工作"), body, List.of()));
            }
            chapters.add(new Section(new SectionId("c" + chapter), Prose.of("第" + chapter + "部分工作"), List.of(), items));
        }
        Section root = new Section(new SectionId("root"), Prose.of("长篇总结"), List.of(), chapters);
        Signature signature = new Signature(new Paragraph(new ParagraphId("sig1"), Prose.of("教育局")),
                new Paragraph(new ParagraphId("sig2"), Prose.of("年末")));
        return new Summary(root, signature, fields, Map.of(), new Layout(Numbering.SKIPPING, HeadingForm.OWN_LINE));
    }

    private static Prose paragraph(String id, Map<FieldId, Field> fields) {
        boolean isLong = id.equals("2.2.0");
        String course = "课程内容涵盖师德修养、学科教学、班级管理和心理辅导，".repeat(isLong ? 118 : 2);
        List<Inline> inlines = new ArrayList<>(List.of(new Text("记述一次培训的情况，参加培训")));
        inlines.add(field("a" + id, fields));
        inlines.add(new Text("，" + course + "合格"));
        if (fields.size() % 5 < 3) {
            inlines.add(field("b" + id, fields));
            inlines.add(new Text("，"));
        }
        inlines.add(new Text("取得良好效果。"));
        return new Prose(inlines);
    }

    private static FieldRef field(String id, Map<FieldId, Field> fields) {
        Field field = Field.empty(new FieldId(id), new FieldType.Whole("人"), "人数" + id);
        fields.put(field.id(), field);
        return new FieldRef(field.id());
    }

    static Place body(int chapter, int item, int paragraph) {
        return new Place.Body(new ParagraphId("p%d.%d.%d".formatted(chapter, item, paragraph)));
    }
}
