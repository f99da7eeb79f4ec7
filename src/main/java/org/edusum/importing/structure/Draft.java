package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.edusum.importing.recognition.Mend;
import org.edusum.importing.recognition.Reading;
import org.edusum.importing.recognition.Skipped;
import org.edusum.importing.source.Source;
import org.edusum.importing.source.SourceParagraph;
import org.edusum.importing.source.Span;

/**
 * A reading in the making: a text whose characters know where they come from. Each step makes a new draft of the one
 * before; every step is one pass over the text.
 */
final class Draft {

    private final Source source;
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final List<Skipped> skipped;
    private final List<Mend> mends;

    private Draft(Source source, Letters letters, List<Skipped> skipped, List<Mend> mends) {
        this.source = source;
        this.text = letters.text.toString();
        this.starts = Arrays.copyOf(letters.starts, text.length());
        this.ends = Arrays.copyOf(letters.ends, text.length());
        this.skipped = skipped;
        this.mends = mends;
    }

    /** The paragraphs of a source, a line each, without markup and what cannot be seen. */
    static Draft of(Source source) {
        Letters letters = new Letters(source.text().length() + 16);
        String text = source.text();
        for (SourceParagraph paragraph : source.paragraphs()) {
            letters.lineEnd(paragraph.span().start());
            int markup = 0;
            for (int at = paragraph.span().start(); at < paragraph.span().end(); at++) {
                while (markup < paragraph.markup().size() && paragraph.markup().get(markup).end() <= at) {
                    markup++;
                }
                boolean isMarkup = markup < paragraph.markup().size() && paragraph.markup().get(markup).contains(at);
                if (!isMarkup && !Characters.isInvisible(text.charAt(at))) {
                    letters.add(text.charAt(at), at, at + 1);
                }
            }
            letters.trim();
        }
        letters.trim();
        return new Draft(source, letters, List.of(), List.of());
    }

    /** This draft with changes, which do not overlap. Lines that become blank are gone. */
    Draft with(List<Change> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        List<Change> ordered = new ArrayList<>(changes);
        ordered.sort(Comparator.comparing(Change::span));
        List<Skipped> nowSkipped = new ArrayList<>(skipped);
        List<Mend> nowMends = new ArrayList<>(mends);
        Letters letters = new Letters(text.length() + 16);
        int at = 0;
        for (Change change : ordered) {
            if (change.span().start() < at) {
                continue;
            }
            copy(letters, at, change.span().start());
            Span origin = origin(change.span());
            boolean isSameLength = change.with().length() == change.span().length();
            for (int i = 0; i < change.with().length(); i++) {
                int from = change.span().start() + i;
                letters.add(change.with().charAt(i), isSameLength ? starts[from] : origin.start(),
                        isSameLength ? ends[from] : origin.end());
            }
            switch (change.kind()) {
                case SKIP -> nowSkipped.add(new Skipped(origin, change.because()));
                case MEND -> nowMends.add(new Mend(origin, change.with(), change.because()));
            }
            at = change.span().end();
        }
        copy(letters, at, text.length());
        letters.trim();
        nowSkipped.sort(Comparator.comparing(Skipped::span));
        nowMends.sort(Comparator.comparing(Mend::span));
        return new Draft(source, letters, nowSkipped, nowMends);
    }

    private void copy(Letters letters, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '\n') {
                letters.lineEnd(starts[at]);
            } else {
                letters.add(text.charAt(at), starts[at], ends[at]);
            }
        }
    }

    private Span origin(Span span) {
        if (span.isEmpty()) {
            int at = span.start() < starts.length ? starts[span.start()] : text.isEmpty() ? 0 : ends[text.length() - 1];
            return new Span(at, at);
        }
        return new Span(starts[span.start()], Math.max(starts[span.start()], ends[span.end() - 1]));
    }

    Source source() {
        return source;
    }

    String text() {
        return text;
    }

    /** How many line ends stand between two places in the source: 2 or more for a blank line. */
    int gap(int before, int after) {
        int count = 0;
        for (int at = ends[before]; at < starts[after] && count < 3; at++) {
            count += source.text().charAt(at) == '\n' ? 1 : 0;
        }
        return count;
    }

    /** The blanks in front of a line in the source. */
    int indent(Line line) {
        int blanks = 0;
        for (int at = line.from().span().start(); at < line.from().span().end(); at++) {
            if (!Characters.isBlank(source.text().charAt(at))) {
                break;
            }
            blanks++;
        }
        return blanks;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<SourceParagraph> paragraphs = source.paragraphs();
        int paragraph = 0;
        for (int start = 0; start < text.length();) {
            while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph + 1).span().start() <= starts[start]) {
                paragraph++;
            }
            SourceParagraph from = paragraphs.get(paragraph);
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            while (from.kind() == SourceParagraph.Kind.TABLE && end + 1 < text.length()
                    && starts[end + 1] < from.span().end()) {
                int next = text.indexOf('\n', end + 1);
                end = next < 0 ? text.length() : next;
            }
            lines.add(new Line(new Span(start, end), from));
            start = end + 1;
        }
        return lines;
    }

    Reading reading() {
        List<Reading.Piece> pieces = lines().stream().map(line -> new Reading.Piece(line.span(), line.from())).toList();
        return new Reading(source, text, starts, ends, pieces, skipped, mends);
    }

    /** Characters with their origins, as many as may come. */
    private static final class Letters {

        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Letters(int capacity) {
            text = new StringBuilder(capacity);
            starts = new int[capacity];
            ends = new int[capacity];
        }

        /** Blanks in front of a line are none of its words. */
        void add(char c, int start, int end) {
            if (c == '\n') {
                lineEnd(start);
                return;
            }
            if (Characters.isBlank(c) && c != '\t' && isAtLineStart()) {
                return;
            }
            put(c, start, end);
        }

        void lineEnd(int origin) {
            trim();
            if (!isAtLineStart()) {
                put('\n', origin, origin);
            }
        }

        private boolean isAtLineStart() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }

        private void put(char c, int start, int end) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(c);
        }

        /** Takes away blanks and line ends at the end. */
        void trim() {
            int length = text.length();
            while (length > 0 && (Characters.isBlank(text.charAt(length - 1)) || text.charAt(length - 1) == '\n')) {
                length--;
            }
            text.setLength(length);
        }
    }
}
