package org.edusum.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.edusum.model.Table.Align;
import org.edusum.model.Table.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables are written as their rows, the head in front of a double line: ab=cd/ef. */
class TableTest {

    private final Table table = new Table(List.of(new Column(1, Align.LEFT), new Column(2, Align.RIGHT)), 1,
            List.of(row("a", "b"), row("c", "d"), row("e", "f")), false);

    private static List<Prose> row(String... cells) {
        return List.of(cells).stream().map(Prose::of).toList();
    }

    private static String text(Table table) {
        String head = rows(table.rows().subList(0, table.headRows()));
        return head + "=" + rows(table.rows().subList(table.headRows(), table.rows().size()));
    }

    private static String rows(List<List<Prose>> rows) {
        return rows.stream().map(row -> row.stream().map(cell -> cell.isEmpty() ? "_" : cell.plain())
                .collect(Collectors.joining())).collect(Collectors.joining("/"));
    }

    @ParameterizedTest
    @CsvSource({"0, __/ab=cd/ef", "1, ab=__/cd/ef", "3, ab=cd/ef/__"})
    void aRowAboveTheLastOfTheHeadBelongsToTheHead(int index, String expected) {
        assertEquals(expected, text(table.withRow(index)));
    }

    @ParameterizedTest
    @CsvSource({"0, =cd/ef", "1, ab=ef", "2, ab=cd"})
    void aRowGoesWithItsCells(int index, String expected) {
        assertEquals(expected, text(table.withoutRow(index)));
        assertEquals(table.columns(), table.withoutRow(index).columns());
    }

    @ParameterizedTest
    @CsvSource({"0, _ab=_cd/_ef", "1, a_b=c_d/e_f", "2, ab_=cd_/ef_"})
    void aColumnComesEmpty(int index, String expected) {
        assertEquals(expected, text(table.withColumn(index)));
        assertEquals(table, table.withColumn(index).withoutColumn(index));
    }

    @Test
    void cellsWidthsAndAlignmentAreSetOneByOne() {
        assertEquals("ab=cd/xf", text(table.withCell(2, 0, Prose.of("x"))));
        Table changed = table.withWeights(List.of(3, 4)).withAlign(0, Align.CENTRE);
        assertEquals(List.of(new Column(3, Align.CENTRE), new Column(4, Align.RIGHT)), changed.columns());
        assertEquals("ab/cd=ef", text(table.withHeadRows(2)));
        assertEquals(new Table(table.columns(), 1, table.rows(), true), table.withLandscape(true));
    }

    @Test
    void whatIsNoTableCannotBeBuilt() {
        assertThrows(IllegalArgumentException.class, () -> new Table(table.columns(), 4, table.rows(), false));
        assertThrows(IllegalArgumentException.class, () -> new Table(table.columns(), -1, table.rows(), false));
        assertThrows(IllegalArgumentException.class, () -> new Table(table.columns(), 0, List.of(), false));
        assertThrows(IllegalArgumentException.class, () -> new Table(List.of(), 0, List.of(row()), false));
        assertThrows(IllegalArgumentException.class, () -> new Table(table.columns(), 0, List.of(row("a")), false));
        assertThrows(IllegalArgumentException.class, () -> table.withWeights(List.of(1)));
        assertThrows(IllegalArgumentException.class, () -> new Column(0, Align.LEFT));
        assertThrows(IllegalArgumentException.class, () -> new Column(Column.MAX_WEIGHT + 1, Align.LEFT));
        assertThrows(IllegalArgumentException.class, () -> Table.empty(1, 1).withoutRow(0));
        assertThrows(IllegalArgumentException.class, () -> Table.empty(1, 1).withoutColumn(0));
        assertThrows(IllegalArgumentException.class, () -> Table.empty(1, Table.MAX_COLUMNS).withColumn(0));
        assertThrows(IllegalArgumentException.class, () -> Table.empty(Table.MAX_ROWS, 1).withRow(0));
        assertEquals(Collections.nCopies(6, Prose.EMPTY), Table.empty(2, 3).proses().toList());
    }
}
