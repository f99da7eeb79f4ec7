package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Reading;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Source;
import org.edusum.importing.source.Span;

/** Finds how a source is built. */
public final class StructureRecogniser {

    private StructureRecogniser() {
    }

    /** @throws java.util.concurrent.CancellationException when it was cancelled */
    public static Structure recognise(Source source, Choices choices, Progress progress) {
        progress.check();
        Draft draft = Draft.of(source);
        int done = 0;
        for (Function<Draft, List<Change>> step : steps(choices)) {
            progress.check();
            progress.at(done += 5);
            draft = draft.with(step.apply(draft));
        }
        progress.check();
        draft = draft.with(RepeatedTitle.find(draft));
        String text = draft.text();
        List<Line> lines = draft.lines();
        Contents contents = ContentsPage.find(text, lines);
        List<HeadingMark> headings = new Headings(text, lines, contents).find(
                before -> TitleLines.find(text, lines, contents, before).map(Span::end).orElse(0));
        progress.check();
        int first = headings.stream().filter(heading -> !heading.isListed()).mapToInt(HeadingMark::start).min().orElse(text.length());
        Optional<Span> title = TitleLines.find(text, lines, contents, first);
        int body = Math.max(contents.end(), Math.max(title.map(Span::end).orElse(0),
                headings.stream().filter(heading -> !heading.isListed()).mapToInt(HeadingMark::body).max().orElse(0)));
        SignatureLines signature = SignatureLines.find(text, lines, body);
        Reading reading = draft.reading();
        return new Structure(reading, title, contents.span(), headings, signature.signatory(), signature.date(),
                signature.end(), Remarks.of(reading, headings));
    }

    /** What is done to a text before it is read, in this order: what was put in goes first. */
    private static List<Function<Draft, List<Change>>> steps(Choices choices) {
        List<Function<Draft, List<Change>>> steps = new ArrayList<>(List.of(ChunkNumbers::find, Furniture::find, BrokenLines::find,
                LostBrackets::find, LostParagraphs::find, Slips::find));
        if (choices.mendsPunctuation()) {
            steps.add(Punctuation::find);
        }
        return steps;
    }
}
