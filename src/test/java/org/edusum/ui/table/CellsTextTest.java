package org.edusum.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.edusum.importing.foreign.ForeignTable;
import org.junit.jupiter.api.Test;

class CellsTextTest {

    private static final List<List<String>> CELLS =
            List.of(List.of("学校", "<人数> & \"其他\""), List.of("\"十四五\"", ""), List.of("", "12"));

    @Test
    void bothFormsOfWhatIsCopiedAreReadBackAsTheSameCells() {
        assertEquals(CELLS, ForeignTable.ofHtml(CellsText.html(CELLS)).orElseThrow().rows());
        assertEquals(CELLS, ForeignTable.ofText(CellsText.plain(CELLS)).rows());
    }
}
