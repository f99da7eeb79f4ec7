package org.edusum.importing.build;

import java.util.ArrayList;
import java.util.List;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.source.SourceParagraph;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;

/** What the clerk should know of an import: of how the source was read, and of what could not become just what it was. */
public final class ImportNotes {

    private ImportNotes() {
    }

    /** @return sentences in Chinese */
    public static List<String> of(Recognition recognition, Summary imported) {
        List<String> notes = new ArrayList<>(recognition.notes());
        long ranges = recognition.fields().stream().filter(mark -> mark.role() == Role.VALUE && mark.isRange()
                && mark.kind() != Kind.AGE).count();
        add(notes, ranges, "有 %d 处空白表示一个区间（如“几月至几月”），作为文字数据项，请整体填写。");
        long odd = recognition.fields().stream().filter(mark -> isOdd(mark, recognition)).count();
        add(notes, odd, "有 %d 处数字或日期不合常规，已作为文字数据项原样保留，请核对。");
        long tables = recognition.reading().pieces().stream()
                .filter(piece -> piece.from().kind() == SourceParagraph.Kind.TABLE).count();
        long kept = imported.root().subtree().map(Section::table).filter(table -> table.isPresent()).count();
        add(notes, tables - kept, "有 %d 个表格放不下（每个标题下只能有一个附表），已逐行转成段落。");
        List<HeadingMark> headings = recognition.headings();
        if (!headings.isEmpty() && headings.stream().allMatch(heading -> heading.number().isEmpty())) {
            notes.add("原文的标题没有序号，导入后自动编号。");
        }
        return List.copyOf(notes);
    }

    private static boolean isOdd(FieldMark mark, Recognition recognition) {
        return mark.role() == Role.VALUE && !mark.isRange() && !mark.figure().isEmpty() && mark.kind() != Kind.OTHER
                && FieldMaking.of(mark, recognition.reading().text()).type() instanceof FieldType.Text;
    }

    private static void add(List<String> notes, long count, String sentence) {
        if (count > 0) {
            notes.add(sentence.formatted(count));
        }
    }
}
