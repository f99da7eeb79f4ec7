package org.edusum.ui.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.HeadingForm;
import org.edusum.model.IdSource;
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

/** Small documents for tests of the editor. */
public final class ProseSamples {

    private ProseSamples() {
    }

    /** Two chapters: the first with an item of prose and fields, the second with one plain paragraph. */
    public static Summary small() {
        Section item = new Section(new SectionId("s11"), Prose.of("守好校园防线"), List.of(
                paragraph("p111", "全区共下发通知{notices}，覆盖学校{schools}，"
                        + "组织演练{drills}，参加师生超过十万人次，做到底数清、责任明、措施实，为春季学期平稳开学打下基础。"),
                paragraph("p112", "物资储备充足。")), List.of());
        Section first = new Section(new SectionId("s1"), Prose.of("健康守护"),
                List.of(paragraph("p11", "开学以来，各校按时返校。")), List.of(item));
        Section second = new Section(new SectionId("s2"), Prose.of("党建引领"),
                List.of(paragraph("p21", "全年培训党员{members}，占比{share}。")), List.of());
        Section root = new Section(new SectionId("root"), prose("{district}教育局{year:NUMBER}年工作总结"),
                List.of(paragraph("p01", "本年度工作如下。")), List.of(first, second));
        Signature signature = new Signature(paragraph("sig1", "{district}教育局"), paragraph("sig2", "{issued}"));
        return new Summary(root, signature, fields(), Map.of(), new Layout(Numbering.SKIPPING, HeadingForm.OWN_LINE));
    }

    private static Map<FieldId, Field> fields() {
        Map<FieldId, Field> fields = new HashMap<>();
        List.of(field("notices", new FieldType.Whole("份"), "下发通知份数"),
                field("schools", new FieldType.Whole("所"), "纳入统一管理的各级各类学校（含民办幼儿园）所数"),
                field("drills", new FieldType.Whole("次"), "应急演练次数"),
                field("members", new FieldType.Whole("名"), "参训党员人数"),
                field("share", new FieldType.Percent(1), "参训党员占比"),
                field("district", new FieldType.Name(), "本区名称"),
                field("year", new FieldType.Year(), "总结年度"),
                field("issued", new FieldType.Date(), "成文日期")).forEach(field -> fields.put(field.id(), field));
        return fields;
    }

    private static Field field(String id, FieldType type, String label) {
        return Field.empty(new FieldId(id), type, label);
    }

    /** A paragraph written as text with fields in braces. */
    public static Paragraph paragraph(String id, String text) {
        return new Paragraph(new ParagraphId(id), prose(text));
    }

    /** Prose written as text with fields in braces: {@code {id}} or {@code {id:NUMBER}}. */
    public static Prose prose(String text) {
        List<Inline> inlines = new ArrayList<>();
        for (String part : text.split("(?=\\{)|(?<=})")) {
            if (part.startsWith("{")) {
                String[] ref = part.substring(1, part.length() - 1).split(":");
                inlines.add(new FieldRef(new FieldId(ref[0]), ref.length > 1 ? Form.valueOf(ref[1]) : Form.FULL));
            } else if (!part.isEmpty()) {
                inlines.add(new Text(part));
            }
        }
        return new Prose(inlines);
    }

    public static Place body(String paragraph) {
        return new Place.Body(new ParagraphId(paragraph));
    }

    public static Place title(String section) {
        return new Place.Title(new SectionId(section));
    }

    /** Ids new1, new2, …, each with its kind in front. */
    public static IdSource ids() {
        AtomicInteger count = new AtomicInteger();
        return prefix -> prefix + "-new" + count.incrementAndGet();
    }

    /** A document of many paragraphs, each with a field. */
    public static Summary large(int paragraphs) {
        Map<FieldId, Field> fields = new HashMap<>();
        List<Section> chapters = new ArrayList<>();
        for (int chapter = 0; chapter < paragraphs / 20; chapter++) {
            List<Paragraph> body = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String id = "c" + chapter + "p" + i;
                Field field = field("f" + id, new FieldType.Whole("人"), "第" + chapter + "章第" + i + "段人数");
                fields.put(field.id(), field);
                body.add(paragraph(id, "第" + (i + 1) + "段记述培训情况，参加培训{f" + id + "}，"
                        + "课程内容涵盖师德修养、学科教学、班级管理和心理辅导，".repeat(5) + "取得良好效果。"));
            }
            chapters.add(new Section(new SectionId("c" + chapter), Prose.of("第" + chapter + "部分工作"), body, List.of()));
        }
        Section root = new Section(new SectionId("root"), Prose.of("长篇总结"), List.of(), chapters);
        Signature signature = new Signature(paragraph("sig1", "教育局"), paragraph("sig2", "年末"));
        return new Summary(root, signature, fields, Map.of(), new Layout(Numbering.SKIPPING, HeadingForm.OWN_LINE));
    }
}
