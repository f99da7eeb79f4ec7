package org.edusum.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.edusum.model.FieldId;
import org.edusum.model.Prose;
import org.edusum.model.Table;
import org.edusum.ui.prose.ProseSamples;
import org.junit.jupiter.api.Test;

class TableModelTest {

    private final TableModel model = new TableModel(TableSamples.summary(), TableSamples.table());

    private static List<List<Prose>> block(int rows, int columns) {
        return Collections.nCopies(rows, Collections.nCopies(columns, Prose.of("x")));
    }

    @Test
    void aLineThatIsTakenKeepsItsFields() {
        model.choose(CellRange.at(1, 1));
        assertEquals("约〖参训党员人数〗", model.line());
        model.take("近" + model.line().substring(1) + "人");
        assertEquals(ProseSamples.prose("近{members:NUMBER}人"), model.table().cell(1, 1));
        model.undo();
        assertEquals(TableSamples.table(), model.table());
        assertFalse(model.isChanged());
        model.redo();
        assertTrue(model.isChanged());
    }

    @Test
    void aFieldIsPutBehindWhatStandsInTheCell() {
        model.choose(CellRange.at(2, 0));
        model.insert(new FieldId("drills"), true);
        assertEquals(ProseSamples.prose("演练{drills:NUMBER}"), model.table().cell(2, 0));
    }

    @Test
    void theLastCellLeadsToANewRow() {
        model.choose(CellRange.at(2, 1));
        model.next(true);
        assertEquals(4, model.rows());
        assertEquals(CellRange.at(3, 0), model.range());
        model.next(false);
        assertEquals(CellRange.at(2, 1), model.range());
    }

    @Test
    void oneCellFillsAllThatAreChosenAndSeveralMakeTheTableLarger() {
        model.choose(new CellRange(1, 0, 2, 1));
        model.paste(block(1, 1), 0);
        assertEquals("x", model.table().cell(2, 1).plain());
        assertEquals("项目", model.table().cell(0, 0).plain());
        model.choose(CellRange.at(2, 1));
        model.paste(block(2, 2), 0);
        assertEquals(4, model.rows());
        assertEquals(3, model.columns());
        assertEquals(new CellRange(2, 1, 3, 2), model.range());
    }

    @Test
    void anEmptyTableBecomesWhatIsPasted() {
        TableModel empty = new TableModel(TableSamples.summary(), Table.empty(4, 3));
        empty.paste(block(2, 2), 0);
        assertEquals(2, empty.rows());
        assertEquals(2, empty.columns());
        assertEquals(1, empty.table().headRows());
    }

    @Test
    void whatIsTooLargeIsRefusedWithASentence() {
        model.paste(block(1, 20), 0);
        assertEquals("", model.noticeProperty().get());
        model.choose(CellRange.at(0, 1));
        model.paste(block(1, 20), 0);
        assertEquals(20, model.columns());
        assertTrue(model.noticeProperty().get().contains("20"));
        model.replace(block(Table.MAX_ROWS + 1, 1), 0);
        assertTrue(model.noticeProperty().get().contains("2000"));
        model.chooseAll();
        model.insertColumns(true);
        assertEquals(20, model.columns());
    }

    @Test
    void theLastRowAndColumnStay() {
        model.chooseAll();
        model.removeRows();
        model.removeColumns();
        assertEquals(3, model.rows());
        assertFalse(model.noticeProperty().get().isEmpty());
        model.choose(CellRange.at(0, 0));
        assertEquals("", model.noticeProperty().get());
        model.removeColumns();
        assertEquals(1, model.columns());
    }

    @Test
    void chosenRowsAndColumnsMoveAndStayChosen() {
        model.choose(new CellRange(0, 0, 1, 0));
        model.moveRows(1);
        assertEquals("演练", model.table().cell(0, 0).plain());
        assertEquals(new CellRange(1, 0, 2, 0), model.range());
        model.moveRows(1);
        assertEquals(new CellRange(1, 0, 2, 0), model.range());
        model.moveColumns(1);
        assertEquals(Prose.of("项目"), model.table().cell(1, 1));
    }

    @Test
    void widthsOnTheScreenAreKeptAsWeights() {
        model.weigh(List.of(300.0, 100.0));
        assertEquals(List.of(300, 100), model.table().columns().stream().map(Table.Column::weight).toList());
        model.weigh(List.of(4000.0, 0.1));
        assertEquals(List.of(1000, 1), model.table().columns().stream().map(Table.Column::weight).toList());
    }
}
