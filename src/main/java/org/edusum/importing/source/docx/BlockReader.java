package org.edusum.importing.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.edusum.importing.source.docx.DocxBlock.Look;

/**
 * Reads what stands one below the other (ECMA-376-1, 17.2.2): of the body, of a cell, of a text box. Changes are accepted on the
 * way: what was deleted is not read, and a paragraph whose end was deleted goes on with the next.
 */
final class BlockReader {

    /** What all readers of one document share. */
    record Shared(XmlWalk xml, Styles styles, Counting counting, Tally tally) {
    }

    private final Shared shared;
    private final CellLook cell;
    private final XmlWalk xml;
    private final DocFields fields = new DocFields();
    private final RunReader runs;
    private final List<DocxBlock> blocks = new ArrayList<>();
    private Words words = new Words();
    private int contents;

    BlockReader(Shared shared) {
        this(shared, new CellLook());
    }

    /** @param cell takes the properties, where what is read is a cell */
    BlockReader(Shared shared, CellLook cell) {
        this.shared = shared;
        this.cell = cell;
        this.xml = shared.xml();
        this.runs = new RunReader(xml, shared.styles(), shared.tally(), fields, this::box);
    }

    /** Everything in the element that was just begun. */
    List<DocxBlock> read() {
        readAll();
        // The end of the last paragraph cannot be deleted, whatever the file says.
        paragraph(ParagraphLook.EMPTY, words, false);
        return blocks;
    }

    private void readAll() {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            block();
        }
    }

    private void block() {
        switch (xml.name()) {
            case "p" -> paragraph();
            case "tbl" -> blocks.addAll(new TableReader(shared).read());
            case "sdt" -> control();
            case "ins", "moveTo" -> {
                shared.tally().change();
                readAll();
            }
            case "del", "moveFrom" -> shared.tally().change();
            case "customXml", "smartTag" -> readAll();
            case "tcPr" -> cell.read(xml);
            case "AlternateContent" -> alternate();
            case "altChunk", "subDoc" -> shared.tally().embedded();
            default -> { }
        }
    }

    private void control() {
        ControlLook look = ControlLook.EMPTY;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("sdtPr")) {
                look = ControlLook.read(xml);
            } else if (xml.name().equals("sdtContent") && look.isUnfilled() && !look.isContents()) {
                Words blank = new Words();
                blank.add(Words.BLANK, false);
                paragraph(ParagraphLook.EMPTY, blank, false);
            } else if (xml.name().equals("sdtContent")) {
                contents += look.isContents() ? 1 : 0;
                readAll();
                contents -= look.isContents() ? 1 : 0;
            }
        }
    }

    private void alternate() {
        int before = blocks.size();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (blocks.size() == before) {
                readAll();
            }
        }
    }

    private void paragraph() {
        ParagraphLook look = ParagraphLook.EMPTY;
        boolean wasContents = fields.isContents();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("pPr")) {
                look = ParagraphLook.read(xml);
            } else {
                runs.read(words);
            }
        }
        boolean isContents = wasContents || fields.isContents();
        fields.endParagraph();
        if (look.isJoined()) {
            shared.tally().change();
            return;
        }
        Words ended = words;
        words = new Words();
        paragraph(look, ended, isContents);
    }

    private void paragraph(ParagraphLook given, Words ended, boolean isContents) {
        Styles styles = shared.styles();
        String style = given.style().orElse(styles.usual());
        OptionalInt level = given.outline().isPresent() ? OptionalInt.of(given.outline().getAsInt() + 1) : styles.level(style);
        boolean isHeading = level.isPresent() && level.getAsInt() <= 9;
        // A contents field that lost its end would take the whole document with it; its lines are no headings.
        Look look = contents > 0 || isContents && !isHeading && styles.look(style) == Look.PROSE ? Look.CONTENTS : styles.look(style);
        List<String> lines = ended.lines();
        if (lines.isEmpty() && given.isHidden()) {
            return;
        }
        String number = shared.counting().next(given, style);
        if (look != Look.PROSE || isHeading) {
            lines = lines.isEmpty() ? lines : List.of(joined(lines));
        }
        for (String line : lines) {
            blocks.add(new DocxBlock.Line(number, line, look, look == Look.PROSE && isHeading ? level : OptionalInt.empty()));
            number = "";
        }
    }

    /** A title over several lines is one. */
    private static String joined(List<String> lines) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            boolean isApart = !out.isEmpty() && out.charAt(out.length() - 1) < '\u2E80' && line.charAt(0) < '\u2E80';
            out.append(isApart ? " " : "").append(line);
        }
        return out.toString();
    }

    /** A text box stands beside the text: it is told about, but nobody knows where it belongs. */
    private void box(XmlWalk box) {
        String told = new BlockReader(shared).read().stream().map(BlockReader::told).collect(Collectors.joining("／"));
        if (!told.isBlank()) {
            shared.tally().box(told);
        }
    }

    /** A block in one line. */
    static String told(DocxBlock block) {
        return switch (block) {
            case DocxBlock.Line line -> line.number() + line.words();
            case DocxBlock.Grid grid -> grid.table().rows().stream()
                    .map(row -> row.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining("、")))
                    .collect(Collectors.joining("；"));
        };
    }
}
