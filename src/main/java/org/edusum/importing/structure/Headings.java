package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.source.Span;

/** Finds the headings of a draft. */
final class Headings {

    /** Lines of a text that lost its own are longer on the average. */
    private static final int LONG_LINE = 800;
    /** What is longer is a paragraph, whatever its style. */
    private static final int LONGEST_LEVELLED = 60;

    private final String text;
    private final List<Line> lines;
    private final Contents contents;
    private final Titles titles;

    Headings(String text, List<Line> lines, Contents contents) {
        this.text = text;
        this.lines = lines;
        this.contents = contents;
        this.titles = new Titles(text, contents);
    }

    /** @param titleEnd where the document's title ends, if it has one */
    List<HeadingMark> find(IntUnaryOperator titleEnd) {
        boolean isLoose = lines.size() <= 2 || text.length() / lines.size() > LONG_LINE;
        List<HeadingMark> headings = new ArrayList<>();
        ItemLists items = new ItemLists(text, titles, isLoose);
        List<Node> nodes = items.choose(candidates());
        if (nodes.isEmpty()) {
            int from = Math.max(contents.end(), titleEnd.applyAsInt(text.length()));
            List<Candidate> shortLines = ShortLines.find(text, lines, from);
            nodes = items.choose(shortLines);
        }
        nodes.forEach(node -> headings.add(mark(node)));
        addListed(headings);
        return headings;
    }

    private List<Candidate> candidates() {
        List<Marker> markers = Markers.of(text, lines, contents.end());
        List<Candidate> candidates = new ArrayList<>();
        int at = 0;
        boolean inAttachments = false;
        int titleStart = TitleLines.levelled(text, lines).map(Line::start).orElse(-1);
        for (Line line : lines) {
            while (at < markers.size() && markers.get(at).start() < line.start()) {
                at++;
            }
            inAttachments |= isAttachments(line);
            boolean isTitle = line.start() == titleStart;
            Optional<Candidate> levelled = isTitle ? Optional.empty()
                    : levelled(line, at < markers.size() ? Optional.of(markers.get(at)) : Optional.empty());
            levelled.ifPresent(candidates::add);
            boolean isLevel = isTitle || levelled.isPresent();
            int gluedTo = -1;
            for (; at < markers.size() && markers.get(at).start() < line.end(); at++) {
                Marker marker = markers.get(at);
                boolean isFormal = marker.style().compareTo(NumberStyle.CHINESE_PARENTHESISED) <= 0;
                inAttachments &= !(isFormal && marker.place() == Marker.Place.LINE);
                if (isLevel || inAttachments || marker.start() < contents.end()) {
                    continue;
                }
                if (marker.place() == Marker.Place.WORD && marker.start() != gluedTo) {
                    continue;
                }
                int next = at + 1 < markers.size() ? Math.min(markers.get(at + 1).start(), line.end()) : line.end();
                Title title = titles.of(marker, line.end(), next);
                gluedTo = title.isNone() ? -1 : title.body();
                candidates.add(new Candidate(Optional.of(marker), title, OptionalInt.empty(), line.end()));
            }
        }
        candidates.addAll(SampleLines.find(text, lines, contents.end()));
        candidates.sort(Comparator.comparingInt(Candidate::start));
        return candidates;
    }

    /** 附件：1.报表: what follows is a list of papers. */
    private boolean isAttachments(Line line) {
        return line.length() <= 80 && text.startsWith("附件", line.start()) && line.start() + 2 < line.end()
                && "：:".indexOf(text.charAt(line.start() + 2)) >= 0;
    }

    /** What its program calls a heading; of a whole paragraph that it calls so, the title in front. */
    private Optional<Candidate> levelled(Line line, Optional<Marker> found) {
        if (line.from().level().isEmpty() || line.start() < contents.end() || line.isTable()) {
            return Optional.empty();
        }
        Optional<Marker> marker = found.filter(it -> it.start() == line.start());
        int start = marker.map(Marker::end).orElse(line.start());
        boolean isLong = line.length() > LONGEST_LEVELLED || text.substring(start, line.end() - 1).indexOf('。') >= 0;
        if (isLong) {
            return marker.map(it -> new Candidate(marker, titles.of(it, line.end(), line.end()), line.from().level(), line.end()));
        }
        int end = "。：:".indexOf(text.charAt(line.end() - 1)) >= 0 && line.end() - 1 > start ? line.end() - 1 : line.end();
        return Optional.of(new Candidate(marker, new Title(new Span(start, end), line.end(), false,
                new Because("heading.level", 98)), line.from().level(), line.end()));
    }

    private HeadingMark mark(Node node) {
        Candidate candidate = node.candidate();
        Title title = candidate.title();
        Span marker = candidate.marker().map(Marker::span).orElse(new Span(title.span().start(), title.span().start()));
        String number = candidate.marker().map(it -> it.isLost()
                ? Markers.printed(it.style(), node.number(), it.number()) : it.number()).orElse("");
        Because because = node.isOdd() ? new Because("heading.odd-number", Math.min(60, title.because().confidence()))
                : title.because();
        return new HeadingMark(marker, title.span(), title.body(), node.depth(), number, title.isRunIn(), false, because);
    }

    /** Chapters that stand on the contents page only. */
    private void addListed(List<HeadingMark> headings) {
        Set<String> found = headings.stream().map(heading -> heading.title().of(text)).collect(Collectors.toSet());
        for (Contents.Entry entry : contents.entries()) {
            if (!found.contains(entry.title().of(text)) && !entry.marker().isEmpty() && isChapter(entry)) {
                headings.add(new HeadingMark(entry.marker(), entry.title(), entry.title().end(), 1,
                        entry.marker().of(text).strip(), false, true, new Because("heading.listed", 85)));
            }
        }
    }

    private boolean isChapter(Contents.Entry entry) {
        String marker = entry.marker().of(text).strip();
        return marker.endsWith("、") && "一二三四五六七八九十".indexOf(marker.charAt(0)) >= 0 || marker.startsWith("第");
    }
}
