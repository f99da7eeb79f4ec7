package org.edusum.importing.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edusum.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ForeignTableTest {

    private static List<List<String>> html(String html) {
        return ForeignTable.ofHtml(html).orElseThrow().rows();
    }

    @Test
    void cellsOfASpreadsheetComeRowByRow() {
        assertEquals(List.of(List.of("学校", "人数"), List.of("第一小学", "1,204")), html("""
                <html><body><table><col width=72><tr height=19><td class=xl65>学校</td><td>人数</td></tr>
                <tr><td>第一
                  小学</td><td align=right>1,204</td></tr></table></body></html>"""));
    }

    @Test
    void aCellThatSpansOthersStandsInTheFirstOfThem() {
        assertEquals(List.of(List.of("合计", "", "备注"), List.of("男", "女", ""), List.of("1", "2", "3")),
                html("<table><tr><td colspan=2>合计<td rowspan=2>备注<tr><td>男<td>女<tr><td>1<td>2<td>3</table>"));
    }

    @Test
    void rowsThatCannotBeSeenAreLeftOut() {
        assertEquals(List.of(List.of("a"), List.of("c")),
                html("<table><tr><td>a</td></tr><tr style='display:none'><td>b</td></tr><tr><td>c<span hidden>x</span></td></tr></table>"));
    }

    @Test
    void theRowsOfAHeadAreCounted() {
        assertEquals(1, ForeignTable.ofHtml("<table><thead><tr><td>a</td></tr></thead><tr><td>b</td></tr></table>").orElseThrow().headRows());
        assertEquals(2, ForeignTable.ofHtml("<table><tr><th>a</th></tr><tr><th>b</th></tr><tr><td>c</td></tr></table>").orElseThrow().headRows());
        assertEquals(0, ForeignTable.ofHtml("<table><tr><td>a</td></tr><tr><th>b</th></tr></table>").orElseThrow().headRows());
    }

    @Test
    void theLargestTableIsTakenWithoutThoseInItsCells() {
        assertEquals(2, html("<table><tr><td>x</td></tr></table><table><tr><td>a</td></tr><tr><td><table><tr><td>in</td></tr></table></td></tr></table>").size());
        assertTrue(ForeignTable.ofHtml("<p>没有表格</p>").isEmpty());
        assertTrue(ForeignTable.ofHtml("<table></table>").isEmpty());
    }

    @Test
    void hostileSpansCostNothing() {
        List<List<String>> rows = html("<table>" + "<tr><td colspan=99999 rowspan=99999>a</td></tr>".repeat(5000) + "</table>");
        assertEquals(Table.MAX_ROWS + 1, rows.size());
        assertEquals(Table.MAX_COLUMNS + 1, rows.getFirst().size());
    }

    @Test
    void tabsAndLinesMakeCells() {
        assertEquals(List.of(List.of("学校", "人数", ""), List.of("一小", "12", "x")), ForeignTable.ofText("学校\t人数\r\n一小\t12\tx\r\n").rows());
    }

    @Test
    void aQuotedCellMayHaveTabsLinesAndQuotationMarksInIt() {
        assertEquals(List.of(List.of("第一 行", "a\"b", "c")), ForeignTable.ofText("\"第一\t行\"\t\"a\"\"b\"\tc").rows());
        assertEquals(List.of(List.of("两行", "b")), ForeignTable.ofText("\"两\n行\"\tb\n").rows());
    }

    @Test
    void aQuotationMarkThatClosesNothingIsText() {
        assertEquals(List.of(List.of("\"十四五\"规划", "x")), ForeignTable.ofText("\"十四五\"规划\tx").rows());
        assertEquals(List.of(List.of("\"a", "b")), ForeignTable.ofText("\"a\tb").rows());
    }
}
