package org.edusum.export.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.HeadingForm;
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

/** Small summaries of 云川区教育局. */
final class SampleSummary {

    /** A character of people's names beyond the first plane, which the bundled fonts have. */
    static final String RARE = "\uD872\uDF4E";

    private int ids;

    private SampleSummary() {
    }

    /** Two chapters, in the first of them an item with the text. */
    static Summary of(String text) {
        return new SampleSummary().summary(text);
    }

    /** The same with two attachments, each with a heading of its own. */
    static Summary withAttachments() {
        SampleSummary sample = new SampleSummary();
        Summary summary = sample.summary("好。");
        List<Section> children = new ArrayList<>(summary.root().children());
        for (String title : List.of("名单", "做法")) {
            children.add(sample.section(title, "如下。").withChildren(List.of(sample.section("综述", "略。")))
                    .withKind(Section.Kind.ATTACHMENT));
        }
        return new Summary(summary.root().withChildren(children), summary.signature(), summary.fields(), summary.names(),
                summary.layout());
    }

    /** Nothing at all. */
    static Summary empty() {
        SampleSummary sample = new SampleSummary();
        return new Summary(sample.section("", ""), new Signature(sample.paragraph(""), sample.paragraph("")), Map.of(), Map.of(),
                new Layout(Numbering.SKIPPING, HeadingForm.RUN_IN));
    }

    private Summary summary(String text) {
        Field bureau = Field.empty(new FieldId("bureau"), new FieldType.Name(), "单位")
                .withValue(new Value.Words("云川区教育局"));
        Prose title = Prose.of(new FieldRef(bureau.id()), new Text("年度工作总结"));
        Section build = section("建设", "").withChildren(List.of(section("改善办学条件", text)));
        Section root = new Section(new SectionId("root"), title, List.of(), List.of(build, section("阅读", "书。")));
        return new Summary(root, new Signature(paragraph("云川区教育局"), paragraph("2025年12月9日")),
                Map.of(bureau.id(), bureau), Map.of(OwnName.BUREAU, bureau.id()),
                new Layout(Numbering.SKIPPING, HeadingForm.RUN_IN));
    }

    private Section section(String title, String body) {
        return new Section(new SectionId("s" + ++ids), Prose.of(title), List.of(paragraph(body)), List.of());
    }

    private Paragraph paragraph(String text) {
        return new Paragraph(new ParagraphId("p" + ++ids), Prose.of(text));
    }
}
