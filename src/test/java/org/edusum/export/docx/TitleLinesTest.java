package org.edusum.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.edusum.export.Filled;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Inline;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.Test;

class TitleLinesTest {

    private final Summary summary = titled(new FieldRef(new FieldId("bureau")), new Text("关于推进义务教育优质均衡发展"),
            new FieldRef(new FieldId("year"), Form.NUMBER), new Text("年度工作总结"));

    @Test
    void aLongTitleIsBrokenWhereThePagesBreakIt() {
        List<String> lines = TitleLines.of(summary.root().id(), new Printed(new Typesetter(PageStyle.GB9704).layout(summary)));
        assertEquals(2, lines.size());
        assertEquals(lines, TitleLines.cut(summary, summary.root().title(), lines).stream().map(summary::printed).toList());
        ReadDocx document = new ReadDocx(DocxWriter.write(summary, new Typesetter(PageStyle.GB9704).layout(summary), true));
        assertEquals(1, document.all("br").size());
    }

    @Test
    void aTitleThatEndsALineInsideAFieldStaysWhole() {
        assertEquals(List.of(summary.root().title()), TitleLines.cut(summary, summary.root().title(), List.of("云川区",
                "教育局关于推进义务教育优质均衡发展2022年度工作总结")));
    }

    @Test
    void linesOfAnotherTitleAreNotTaken() {
        assertEquals(List.of(summary.root().title()), TitleLines.cut(summary, summary.root().title(), List.of("云川区教育局", "总结")));
    }

    private static Summary titled(Inline... title) {
        Summary filled = Filled.template();
        return filled.withRoot(filled.root().withTitle(Prose.of(title)));
    }
}
