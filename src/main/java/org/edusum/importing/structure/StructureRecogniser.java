package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Progress;
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
        progress.at(5);
        draft = draft.with(Slips.find(draft));
        progress.check();
        progress.at(20);
        if (choices.mendsPunctuation()) {
            draft = draft.with(Punctuation.find(draft));
        }
        progress.check();
        progress.at(30);
        String text = draft.text();
        List<Line> lines = draft.lines();
        Contents contents = ContentsPage.find(text, lines);
        List<HeadingMark> headings = new Headings(text, lines, contents).find();
        progress.check();
        int first = headings.stream().filter(heading -> !heading.isListed()).mapToInt(HeadingMark::start).min().orElse(text.length());
        Optional<Span> title = TitleLines.find(text, lines, contents, first);
        int body = Math.max(contents.end(), Math.max(title.map(Span::end).orElse(0),
                headings.stream().filter(heading -> !heading.isListed()).mapToInt(HeadingMark::body).max().orElse(0)));
        SignatureLines signature = SignatureLines.find(text, lines, body);
        return new Structure(draft.reading(), title, contents.span(), headings, signature.signatory(), signature.date(),
                signature.end(), new ArrayList<>());
    }
}
