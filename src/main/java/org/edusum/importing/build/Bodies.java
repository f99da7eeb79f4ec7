package org.edusum.importing.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Reading;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.SourceParagraph;
import org.edusum.importing.source.Span;

/** Which stretches of the reading are the prose of which heading: from behind it to the next one. */
final class Bodies {

    private final Structure structure;
    private final List<HeadingMark> inOrder;

    Bodies(Structure structure) {
        this.structure = structure;
        this.inOrder = structure.headings().stream().filter(heading -> !heading.isListed())
                .sorted(Comparator.comparingInt(HeadingMark::start)).toList();
    }

    /** A paragraph or a table of the source within the reading. */
    record Part(Span span, Optional<SourceParagraph> table) {
    }

    /** The prose in front of the first heading, without title and contents page. */
    List<Part> preamble() {
        return parts(new Span(0, first(0)));
    }

    /** The prose of a heading. */
    List<Part> of(HeadingMark heading) {
        return heading.isListed() ? List.of() : parts(new Span(heading.body(), Math.max(heading.body(), first(heading.body()))));
    }

    /** What stands behind the prose of the last heading and is no signature. */
    List<Part> rest() {
        int end = structure.reading().text().length();
        return parts(new Span(Math.min(structure.end(), end), end));
    }

    /** Where the first heading from a place on begins, or the prose ends. */
    private int first(int from) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (inOrder.get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = structure.end() < from ? structure.reading().text().length() : structure.end();
        return low < inOrder.size() ? Math.min(inOrder.get(low).start(), end) : end;
    }

    private List<Part> parts(Span span) {
        List<Part> parts = new ArrayList<>();
        List<Reading.Piece> pieces = structure.reading().pieces();
        for (int i = firstPiece(span.start()); i < pieces.size() && pieces.get(i).span().start() < span.end(); i++) {
            Span piece = pieces.get(i).span();
            int start = Math.max(piece.start(), span.start());
            int end = Math.min(piece.end(), span.end());
            if (start >= end) {
                continue;
            }
            boolean isTable = pieces.get(i).from().kind() == SourceParagraph.Kind.TABLE;
            for (Span kept : without(new Span(start, end))) {
                parts.add(new Part(kept, isTable ? Optional.of(pieces.get(i).from()) : Optional.empty()));
            }
        }
        return parts;
    }

    private int firstPiece(int at) {
        List<Reading.Piece> pieces = structure.reading().pieces();
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (pieces.get(middle).span().end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A stretch without title, contents page and signature. */
    private List<Span> without(Span span) {
        List<Span> kept = List.of(span);
        for (Optional<Span> taken : List.of(structure.title(), structure.contents(), structure.signatory(), structure.date())) {
            if (taken.isPresent()) {
                Span gone = taken.get();
                kept = kept.stream().flatMap(part -> !part.overlaps(gone) ? Stream.of(part)
                        : Stream.of(new Span(part.start(), Math.max(part.start(), gone.start())),
                                new Span(Math.min(part.end(), gone.end()), part.end())).filter(rest -> !rest.isEmpty())).toList();
            }
        }
        return kept;
    }
}
