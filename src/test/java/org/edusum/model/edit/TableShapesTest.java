package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.edusum.model.Prose;
import org.edusum.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableShapesTest {

    /** A table written as rows of cells, a head of one row: {@code ab/cd}. */
    private static Table table(String rows) {
        return TableShapes.of(block(rows), 1, false);
    }

    private static List<List<Prose>> block(String rows) {
        return Arrays.stream(rows.split("/")).map(row -> row.chars()
                .mapToObj(c -> c == '-' ? Prose.EMPTY : Prose.of(String.valueOf((char) c))).toList()).toList();
    }

    private static String written(Table table) {
        return table.rows().stream().map(row -> row.stream().map(cell -> cell.isEmpty() ? "-" : cell.plain())
                .collect(Collectors.joining())).collect(Collectors.joining("/"));
    }

    @ParameterizedTest
    @CsvSource({"ab/cd/ef,0,2,1,ef/ab/cd", "ab/cd/ef,1,3,-1,cd/ef/ab", "ab/cd/ef,1,2,1,ab/ef/cd", "ab/cd/ef,2,3,-1,ab/ef/cd"})
    void aBlockOfRowsMovesAsOne(String rows, int from, int to, int by, String moved) {
        Table result = TableShapes.withRowsMoved(table(rows), from, to, by);
        assertEquals(moved, written(result));
        assertEquals(1, result.headRows());
    }

    @Test
    void columnsMoveWithTheirWidths() {
        Table result = TableShapes.withColumnsMoved(table("abc/def").withWeights(List.of(1, 2, 3)), 0, 1, 1);
        assertEquals("bac/edf", written(result));
        assertEquals(List.of(2, 1, 3), result.columns().stream().map(Table.Column::weight).toList());
    }

    @Test
    void cellsThatArePutReachingBeyondTheTableMakeItLarger() {
        assertEquals("ab-/cxy/-zw", written(TableShapes.put(table("ab/cd"), 1, 1, block("xy/zw"))));
        assertEquals("xb/cd", written(TableShapes.put(table("ab/cd"), 0, 0, block("x"))));
    }

    @Test
    void shortRowsAreFilledUp() {
        assertEquals("abc/d--", written(table("abc/d")));
    }

    @Test
    void rowsOfTheHeadThatGoMakeItSmallerAndNewOnesInItLarger() {
        Table two = table("ab/cd/ef").withHeadRows(2);
        assertEquals(1, TableShapes.withoutRows(two, 1, 3).headRows());
        assertEquals(2, TableShapes.withoutRows(two, 2, 3).headRows());
        assertEquals(4, TableShapes.withRows(two, 1, 2).headRows());
        assertEquals(2, TableShapes.withRows(two, 2, 2).headRows());
    }

    @Test
    void columnsGoWithTheirCells() {
        assertEquals("a/d", written(TableShapes.withoutColumns(table("abc/def"), 1, 3)));
        assertEquals("a--b/c--d", written(TableShapes.withColumns(table("ab/cd"), 1, 2)));
    }

    @ParameterizedTest
    @CsvSource({"100:100:100,0,50,50:25:25", "10:30:60,2,20,20:60:20", "1:1,0,99,99:1", "1000:1,1,50,50:50"})
    void aColumnGetsItsShareAndTheOthersDivideTheRestAsBefore(String weights, int column, int share, String shares) {
        List<Integer> given = Arrays.stream(weights.split(":")).map(Integer::valueOf).toList();
        Table result = TableShapes.withShare(Table.empty(2, given.size()).withWeights(given), column, share);
        assertEquals(shares, java.util.stream.IntStream.range(0, given.size())
                .mapToObj(i -> String.valueOf(TableShapes.share(result, i))).collect(Collectors.joining(":")));
    }

    @Test
    void aColumnAloneHasTheWholeWidth() {
        Table one = Table.empty(2, 1);
        assertSame(one, TableShapes.withShare(one, 0, 50));
        assertEquals(100, TableShapes.share(one, 0));
    }

    @Test
    void onlyTheCellsOfTheRectangleAreChanged() {
        assertEquals("abc/d--/g--", written(TableShapes.withCells(table("abc/def/ghi"), 1, 1, 2, 2, cell -> Prose.EMPTY)));
    }
}
