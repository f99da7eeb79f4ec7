package org.edusum.typeset;

import java.util.ArrayList;
import java.util.List;
import org.edusum.model.Block;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.typeset.Piece.Bond;
import org.edusum.typeset.Piece.Placing;

/** Takes a summary apart into the pieces that are set: title, addressee, text, note, signature, attachments. */
final class Pieces {

    private static final String COLON = "：";

    private final Summary summary;
    private final PageStyle style;
    private final TextSetter setter;
    private final List<Piece> pieces = new ArrayList<>();

    /** A number and a title, and all that decides how they are set. */
    private record Heading(String number, Prose title, String stop, Type type, Element element) { }

    private Pieces(Summary summary, PageStyle style) {
        this.summary = summary;
        this.style = style;
        this.setter = new TextSetter(style);
    }

    /** In reading order. */
    static List<Piece> of(Summary summary, PageStyle style) {
        Pieces all = new Pieces(summary, style);
        List<Outline.Entry> attachments = Outline.of(summary).attachments();
        all.title(summary.root(), Role.TITLE, Placing.BELOW);
        all.addressee();
        Block.of(summary).forEach(all::block);
        all.note(attachments);
        all.signature();
        attachments.forEach(all::attachment);
        return all.pieces;
    }

    /** The text follows after one empty line, 7.3.1. */
    private void title(Section section, Role role, Placing placing) {
        Prose title = section.title();
        if (title.isEmpty()) {
            return;
        }
        Element element = Element.of(role, new Place.Title(section.id()));
        Type type = style.types().title();
        pieces.add(new Piece(List.of(role, section.id()), List.of(title), Bond.NEXT, placing, measure ->
                setter.title(new Marks(type.size()).prose(summary, title, type, element).list(), measure)));
        pieces.add(Piece.empty(Bond.NEXT, placing));
    }

    /** 主送机关, flush left below the title's empty line, 7.3.2. */
    private void addressee() {
        String addressee = summary.formalities().addressee();
        if (!addressee.isEmpty()) {
            Element element = Element.of(Role.ADDRESSEE);
            pieces.add(new Piece(Role.ADDRESSEE, List.of(addressee), Bond.NEXT, Placing.BELOW, measure -> setter.lines(
                    marks().text(addressee + COLON, style.types().text(), element, 0).list(), 0, 0, measure)));
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(Outline.Entry entry) -> {
                Heading heading = heading(entry, "");
                pieces.add(new Piece(entry.section().id(), List.of(heading, heading.title()), Bond.NEXT, Placing.HEAD,
                        measure -> setter.paragraph(marks(heading).list(), measure)));
            }
            case Block.RunIn(Outline.Entry entry, String stop, Paragraph first) -> {
                Heading heading = heading(entry, stop);
                pieces.add(new Piece(entry.section().id(), List.of(heading, heading.title(), first, first.prose()), Bond.NONE,
                        Placing.BELOW, measure -> setter.paragraph(body(marks(heading), first), measure).stream()
                        .map(Row::keptIfHeading).toList()));
            }
            case Block.Plain(Paragraph paragraph) -> pieces.add(new Piece(paragraph.id(), List.of(paragraph.prose()),
                    Bond.NONE, Placing.BELOW, measure -> setter.paragraph(body(marks(), paragraph), measure)));
            case Block.Grid(Section section, Table table) -> {
                Element element = Element.of(Role.TABLE, new Place.Title(section.id()));
                pieces.add(new Piece(List.of(Role.TABLE, section.id()), List.of(table), Bond.NONE, table.isLandscape() ? Placing.TURNED : Placing.BELOW,
                        measure -> new TableSetter(summary, style, measure, element).rows(table)));
            }
        }
    }

    /** 附件说明: one empty line below the text, and some of it on the same page, 7.3.4. */
    private void note(List<Outline.Entry> attachments) {
        List<Piece> note = new NoteSetter(summary, style).pieces(attachments);
        if (!note.isEmpty()) {
            pieces.add(Piece.empty(Bond.BOTH, Placing.BELOW));
            pieces.addAll(note);
        }
    }

    /** One empty line below the text and never without text on its page, 7.3.5.2 and 7.3.5.5. */
    private void signature() {
        SignatureSetter signature = new SignatureSetter(summary, style);
        if (signature.isPrinted()) {
            pieces.add(Piece.empty(Bond.BOTH, Placing.BELOW));
            pieces.add(new Piece(Role.SIGNATURE, signature.says(), Bond.NEXT, Placing.BELOW, measure -> signature.rows()));
        }
    }

    /** On a new page: 附件 and its number flush left in the first line, its title in the third, 7.3.7. */
    private void attachment(Outline.Entry entry) {
        Element element = Element.of(Role.LABEL, new Place.Title(entry.section().id()));
        Type type = style.types().label();
        pieces.add(new Piece(List.of(Role.LABEL, entry.section().id()), List.of(entry.number()), Bond.NEXT, Placing.NEW_PAGE, measure ->
                setter.lines(marks().text(entry.number(), type, element, 0).list(), 0, 0, measure)));
        pieces.add(Piece.empty(Bond.NEXT, Placing.HEAD));
        title(entry.section(), Role.TITLE, Placing.HEAD);
        Block.of(summary, entry).forEach(this::block);
    }

    private Heading heading(Outline.Entry entry, String stop) {
        return new Heading(entry.number(), entry.section().title(), stop,
                style.types().headings().get(summary.layout().numbering().markAt(entry.level())),
                Element.heading(entry.level(), new Place.Title(entry.section().id())));
    }

    private Marks marks(Heading heading) {
        return marks().text(heading.number(), heading.type(), heading.element(), 0)
                .prose(summary, heading.title(), heading.type(), heading.element())
                .text(heading.stop(), heading.type(), heading.element(), heading.title().length());
    }

    private List<Mark> body(Marks marks, Paragraph paragraph) {
        return marks.prose(summary, paragraph.prose(), style.types().text(),
                Element.of(Role.PARAGRAPH, new Place.Body(paragraph.id()))).list();
    }

    private Marks marks() {
        return new Marks(style.types().text().size());
    }
}
