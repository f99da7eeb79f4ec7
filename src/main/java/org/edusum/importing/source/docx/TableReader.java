package org.edusum.importing.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.edusum.importing.foreign.ForeignTable;
import org.edusum.importing.source.docx.DocxBlock.Look;
import org.edusum.model.Table;

/**
 * Reads a table (ECMA-376-1, 17.4). Cells that span several columns or rows have their words in the first place; the others stay
 * empty. A table that only arranges the page is read as the text that it arranges.
 */
final class TableReader {

    /** A cell with as many lines is a page of its own. */
    private static final int LONG_CELL = 5;

    private record Cell(List<DocxBlock> blocks, int span) {
    }

    private final BlockReader.Shared shared;
    private final XmlWalk xml;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int headRows;

    TableReader(BlockReader.Shared shared) {
        this.shared = shared;
        this.xml = shared.xml();
    }

    /** The table that was just begun: one grid, or lines. */
    List<DocxBlock> read() {
        tableRows();
        int width = rows.stream().mapToInt(row -> row.stream().mapToInt(Cell::span).sum()).max().orElse(0);
        boolean isGrid = width > 1 && width <= Table.MAX_COLUMNS && rows.size() <= Table.MAX_ROWS
                && rows.stream().anyMatch(row -> row.size() > 1)
                && rows.stream().flatMap(List::stream).noneMatch(TableReader::arranges);
        if (!isGrid) {
            return rows.stream().flatMap(row -> flow(row).stream()).toList();
        }
        List<List<String>> cells = rows.stream().map(TableReader::texts).toList();
        boolean isEmpty = cells.stream().flatMap(List::stream).allMatch(String::isEmpty);
        return isEmpty ? List.of() : List.of(new DocxBlock.Grid(new ForeignTable(cells, headRows)));
    }

    private void tableRows() {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "tr" -> row();
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> tableRows();
                default -> { }
            }
        }
    }

    private void row() {
        List<Cell> row = new ArrayList<>();
        boolean isHead = false;
        boolean isDeleted = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("trPr")) {
                int properties = xml.depth();
                while (xml.nextChild(properties)) {
                    switch (xml.name()) {
                        case "tblHeader" -> isHead = xml.isOn();
                        case "gridBefore" -> row.add(new Cell(List.of(), Math.clamp(xml.val(0), 1, CellLook.MOST_SPAN)));
                        case "del" -> isDeleted = true;
                        default -> { }
                    }
                }
            } else {
                cells(row, false);
            }
        }
        if (isDeleted) {
            shared.tally().change();
            return;
        }
        headRows += isHead && headRows == rows.size() ? 1 : 0;
        rows.add(row);
    }

    /** @param isUnfilled whether a control around the cell still asks to be filled in */
    private void cells(List<Cell> row, boolean isUnfilled) {
        if (xml.name().equals("tc")) {
            row.add(cell(isUnfilled));
            return;
        }
        if (!List.of("sdt", "sdtContent", "customXml", "ins", "moveTo").contains(xml.name())) {
            return;
        }
        boolean isAsking = isUnfilled;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("sdtPr")) {
                isAsking = ControlLook.read(xml).isUnfilled();
            } else {
                cells(row, isAsking);
            }
        }
    }

    private Cell cell(boolean isUnfilled) {
        CellLook look = new CellLook();
        List<DocxBlock> blocks = new BlockReader(shared, look).read();
        List<DocxBlock> seen = isUnfilled
                ? List.of(new DocxBlock.Line("", Words.BLANK, Look.PROSE, OptionalInt.empty())) : blocks;
        return new Cell(look.isContinued() ? List.of() : seen, look.span());
    }

    private static boolean arranges(Cell cell) {
        return cell.blocks().size() >= LONG_CELL || cell.blocks().stream().anyMatch(block -> switch (block) {
            case DocxBlock.Grid grid -> true;
            case DocxBlock.Line line -> line.level().isPresent() || line.look() != Look.PROSE;
        });
    }

    /** A row of short cells is one line; longer ones stand one below the other. */
    private static List<DocxBlock> flow(List<Cell> row) {
        boolean isShort = row.size() > 1 && row.stream().allMatch(cell -> cell.blocks().size() <= 1
                && cell.blocks().stream().noneMatch(block -> block instanceof DocxBlock.Grid))
                && row.stream().noneMatch(TableReader::arranges);
        if (!isShort) {
            return row.stream().flatMap(cell -> cell.blocks().stream()).toList();
        }
        String line = row.stream().map(TableReader::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("　"));
        return line.isEmpty() ? List.of() : List.of(new DocxBlock.Line("", line, Look.PROSE, OptionalInt.empty()));
    }

    private static List<String> texts(List<Cell> row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            texts.add(text(cell));
            for (int i = 1; i < cell.span(); i++) {
                texts.add("");
            }
        }
        return texts;
    }

    private static String text(Cell cell) {
        return cell.blocks().stream().map(BlockReader::told).collect(Collectors.joining(" ")).replace('\t', ' ');
    }
}
