package org.edusum.ui.prose;

import static org.edusum.ui.prose.ProseSamples.body;
import static org.edusum.ui.prose.ProseSamples.prose;
import static org.edusum.ui.prose.ProseSamples.title;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.edusum.importing.foreign.ForeignLine;
import org.edusum.importing.foreign.HtmlText;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Range;
import org.edusum.model.edit.Selection;
import org.edusum.ui.table.TableSamples;
import org.junit.jupiter.api.Test;

class CopiedTextTest {

    private static final Summary SUMMARY = ProseSamples.small();

    private static CopiedText copied(Summary summary, Place a, int i, Place b, int j) {
        return CopiedText.of(summary, Range.of(summary, new Selection(new Caret(a, i), new Caret(b, j))));
    }

    @Test
    void headingsAreNumberedAmongSeveralLinesOnly() {
        assertEquals("各校按时返校。\n1.守好校园防线\n全区", copied(SUMMARY, body("p11"), 5, body("p111"), 2).plain());
        assertEquals("校园防线\n全区", copied(SUMMARY, title("s11"), 2, body("p111"), 2).plain());
        assertEquals("守好校园防线", copied(SUMMARY, title("s11"), 0, title("s11"), 6).plain());
        assertEquals("物资储备充足。\n", copied(SUMMARY, body("p112"), 0, title("s2"), 0).plain());
    }

    @Test
    void htmlSaysTheSame() {
        CopiedText copied = copied(SUMMARY, title("s1"), 0, body("p112"), 7);
        assertEquals(copied.plain(), HtmlText.read(copied.html()).stream().map(ForeignLine::text).collect(Collectors.joining("\n")));
        assertEquals(List.of(1, 2), HtmlText.read(copied.html()).stream().flatMapToInt(line -> line.level().stream()).boxed().toList());
    }

    @Test
    void aTableGoesWithAllThatStandsAboveIt() {
        Summary tabled = TableSamples.summary();
        String table = "项目\t数量\n党员\t约＿＿\n演练\t＿＿次";
        assertEquals("二、党建引领\n" + tabled.printed(prose("全年培训党员{members}，占比{share}。")) + "\n" + table,
                copied(tabled, title("s2"), 0, body("p21"), 12).plain());
        assertTrue(copied(tabled, title("s2"), 0, body("p21"), 12).html().contains("<td>党员</td>"));
        assertFalse(copied(tabled, title("s2"), 0, body("p21"), 3).plain().contains("项目"));
    }

    @Test
    void marksOfHtmlAreEscaped() {
        Summary marked = SUMMARY.withRoot(SUMMARY.root().withTitle(Prose.of("<b>&\"甲\"</b>")));
        String html = copied(marked, title("root"), 0, title("root"), 13).html();
        assertTrue(html.contains(">&lt;b&gt;&amp;&quot;甲&quot;&lt;/b&gt;</span>"), html);
    }
}
