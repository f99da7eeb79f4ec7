package org.edusum.ui.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.recognition.Skipped;
import org.edusum.importing.source.Source;
import org.edusum.importing.source.SourceParagraph;
import org.edusum.importing.source.Span;

/**
 * A line of the source as the review shows it: a paragraph, or a part of a very long one.
 *
 * @param span in the source
 */
record SourceLine(Span span) {

    private static final int LONG = 160;
    private static final int LONGEST = 320;

    /** How a piece of a line looks, and what it stands for. */
    record Piece(Span span, Look look, List<Finding> finding) {
    }

    /** The looks of a piece. */
    enum Look { PROSE, SKIPPED, HEADING, FIELD }

    /** The lines of a source. Long paragraphs are parted at headings and behind sentences. */
    static List<SourceLine> of(Recognition recognition) {
        Source source = recognition.reading().source();
        List<Integer> starts = recognition.headings().stream().map(heading -> recognition.reading().origin(heading.start())).sorted().toList();
        List<SourceLine> lines = new ArrayList<>();
        int next = 0;
        for (SourceParagraph paragraph : source.paragraphs()) {
            int start = paragraph.span().start();
            for (int at = start; at < paragraph.span().end(); at++) {
                while (next < starts.size() && starts.get(next) < at) {
                    next++;
                }
                char c = source.text().charAt(at);
                boolean isHeading = next < starts.size() && starts.get(next) == at && at > start;
                boolean isSentence = at - start > LONG && at > start && source.text().charAt(at - 1) == '。' && c != '”';
                boolean isTooLong = at - start >= LONGEST && !Character.isLowSurrogate(c);
                if (c == '\n' || isHeading || isSentence || isTooLong) {
                    add(lines, source.text(), start, at);
                    start = at;
                }
            }
            add(lines, source.text(), start, paragraph.span().end());
        }
        return lines;
    }

    private static void add(List<SourceLine> lines, String text, int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            lines.add(new SourceLine(new Span(start, end)));
        }
    }

    /** The pieces of this line, one after another. */
    List<Piece> pieces(Marked marked) {
        int length = span.length();
        Look[] looks = new Look[length];
        Arrays.fill(looks, Look.PROSE);
        Finding[] findings = new Finding[length];
        marked.contents().ifPresent(contents -> paint(looks, findings, contents, Look.SKIPPED, null));
        marked.title().ifPresent(title -> paint(looks, findings, title, Look.HEADING, null));
        marked.skipped(span).forEach(skipped -> paint(looks, findings, skipped.span(), Look.SKIPPED, null));
        marked.findings(span).forEach(finding -> paint(looks, findings, marked.origin(finding),
                finding instanceof Finding.Heading ? Look.HEADING : Look.FIELD, finding));
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= length; at++) {
            if (at == length || looks[at] != looks[start] || findings[at] != findings[start]) {
                pieces.add(new Piece(new Span(span.start() + start, span.start() + at), looks[start],
                        findings[start] == null ? List.of() : List.of(findings[start])));
                start = at;
            }
        }
        return pieces;
    }

    private void paint(Look[] looks, Finding[] findings, Span stretch, Look look, Finding finding) {
        for (int at = Math.max(stretch.start(), span.start()); at < Math.min(stretch.end(), span.end()); at++) {
            looks[at - span.start()] = look;
            findings[at - span.start()] = finding;
        }
    }

    /** What was recognised, by its places in the source. */
    static final class Marked {
        private final Recognition recognition;
        private final TreeMap<Integer, List<Finding>> findings = new TreeMap<>();
        private final TreeMap<Integer, Skipped> skipped = new TreeMap<>();
        private int longest = 1;

        Marked(Recognition recognition) {
            this.recognition = recognition;
            for (HeadingMark heading : recognition.headings()) {
                put(new Finding.Heading(heading));
            }
            for (FieldMark mark : recognition.fields()) {
                if (mark.role() != Role.NUMBERING) {
                    put(new Finding.Field(mark));
                }
            }
            recognition.reading().skipped().forEach(each -> skipped.put(each.span().start(), each));
        }

        private void put(Finding finding) {
            Span origin = origin(finding);
            longest = Math.max(longest, origin.length());
            findings.computeIfAbsent(origin.start(), start -> new ArrayList<>()).add(finding);
        }

        Span origin(Finding finding) {
            return recognition.reading().origin(finding.span());
        }

        /** The contents page, which is made anew and not imported. */
        private Optional<Span> contents() {
            return recognition.structure().contents().map(recognition.reading()::origin);
        }

        private Optional<Span> title() {
            return recognition.structure().title().map(recognition.reading()::origin);
        }

        /** Headings in front of the fields inside them. */
        private List<Finding> findings(Span span) {
            return findings.subMap(span.start() - longest, span.end()).values().stream().flatMap(List::stream)
                    .filter(finding -> origin(finding).overlaps(span))
                    .sorted(Comparator.comparing(finding -> finding instanceof Finding.Field)).toList();
        }

        private List<Skipped> skipped(Span span) {
            List<Skipped> inside = new ArrayList<>(skipped.subMap(span.start(), span.end()).values());
            var before = skipped.lowerEntry(span.start());
            if (before != null && before.getValue().span().overlaps(span)) {
                inside.add(before.getValue());
            }
            return inside;
        }
    }
}
