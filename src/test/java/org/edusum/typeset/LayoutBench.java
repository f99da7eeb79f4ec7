package org.edusum.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a layout takes once the program is warm: of documents as long as real ones and far longer, whole and after an edit. */
@Tag("bench")
class LayoutBench {

    private static final int WARM_UP = 30;
    private static final int RUNS = 40;

    @Test
    void wholeDocumentsAndEdits() {
        for (int items : List.of(6, 102)) {
            Summary summary = document(items);
            int pages = new Typesetter(PageStyle.GB9704).layout(summary).all().size();
            measure(pages + " pages, whole", i -> new Typesetter(PageStyle.GB9704).layout(summary));
            Typesetter remembering = new Typesetter(PageStyle.GB9704);
            Place first = place(0);
            Place middle = place(items / 2);
            measure(pages + " pages, a key in the first item", i -> remembering.layout(typed(summary, first, i)));
            measure(pages + " pages, a key in the middle", i -> remembering.layout(typed(summary, middle, i)));
        }
    }

    private static Place place(int item) {
        return new Place.Body(new ParagraphId("p" + item + ".3"));
    }

    private static Summary typed(Summary summary, Place place, int i) {
        Prose prose = summary.prose(place).orElseThrow();
        return summary.withProse(place, prose.splice(0, 0, Prose.of("新".repeat(1 + i % 9))));
    }

    private static Summary document(int items) {
        Map<FieldId, Field> fields = new HashMap<>();
        List<Section> chapters = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            List<Paragraph> body = new ArrayList<>();
            for (int i = 0; i < 18; i++) {
                body.add(new Paragraph(new ParagraphId("p" + item + "." + i), prose("f" + item + "." + i, fields)));
            }
            chapters.add(new Section(new SectionId("s" + item), Prose.of("第几项工作"), body, List.of()));
        }
        Section root = new Section(new SectionId("root"), Prose.of("长篇总结"), List.of(), chapters);
        Signature signature = new Signature(new Paragraph(new ParagraphId("sig1"), Prose.of("教育局")),
                new Paragraph(new ParagraphId("sig2"), Prose.of("2022年12月9日")));
        return new Summary(root, signature, fields, Map.of(), new Layout(Numbering.SKIPPING, HeadingForm.OWN_LINE));
    }

    private static Prose prose(String id, Map<FieldId, Field> fields) {
        Field field = Field.empty(new FieldId(id), new FieldType.Whole("人"), "人数" + id);
        fields.put(field.id(), field);
        return new Prose(List.<Inline>of(new Text("记述一次培训的情况，参加培训"), new FieldRef(field.id()),
                new Text("，课程内容涵盖师德修养、学科教学、班级管理和心理辅导，培训后考核合格率达98.5%，取得良好效果。")));
    }

    private static void measure(String what, IntFunction<Pages> work) {
        long[] nanos = new long[RUNS];
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            long start = System.nanoTime();
            work.apply(i);
            nanos[Math.max(0, i - WARM_UP)] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf("layout, %s: median %.1f ms, 95%% %.1f ms%n", what, nanos[RUNS / 2] / 1e6, nanos[RUNS * 95 / 100] / 1e6);
    }
}
