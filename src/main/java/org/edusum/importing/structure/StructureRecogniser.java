package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.Reading;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Source;
import org.edusum.importing.source.SourceParagraph;
import org.edusum.importing.source.Span;

/** Finds how a source is built. */
public final class StructureRecogniser {

    private StructureRecogniser() {
    }

    /** @throws java.util.concurrent.CancellationException when it was cancelled */
    public static Structure recognise(Source source, Choices choices, Progress progress) {
        progress.check();
        StringBuilder text = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        List<Reading.Piece> pieces = new ArrayList<>();
        for (SourceParagraph paragraph : source.paragraphs()) {
            if (!text.isEmpty()) {
                text.append('\n');
                origins.add(paragraph.span().start());
            }
            int start = text.length();
            text.append(paragraph.span().of(source.text()));
            for (int at = paragraph.span().start(); at < paragraph.span().end(); at++) {
                origins.add(at);
            }
            pieces.add(new Reading.Piece(new Span(start, text.length()), paragraph));
        }
        int[] starts = origins.stream().mapToInt(Integer::intValue).toArray();
        int[] ends = origins.stream().mapToInt(at -> at + 1).toArray();
        Reading reading = new Reading(source, text.toString(), starts, ends, pieces, List.of(), List.of());
        return new Structure(reading, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
                text.length(), List.of());
    }
}
