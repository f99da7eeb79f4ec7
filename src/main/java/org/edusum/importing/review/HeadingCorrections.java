package org.edusum.importing.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Span;

/** What the clerk may correct about headings. Each gives another recognition, or nothing where it cannot be. */
public final class HeadingCorrections {

    private static final int DEEPEST = 6;
    private static final int LONGEST = 60;

    private HeadingCorrections() {
    }

    /** A heading one level deeper or higher. @param by 1 or -1 */
    public static Optional<Recognition> move(Recognition recognition, HeadingMark heading, int by) {
        int depth = heading.depth() + by;
        if (depth < 1 || depth > DEEPEST) {
            return Optional.empty();
        }
        List<HeadingMark> changed = new ArrayList<>(recognition.headings());
        changed.replaceAll(other -> other == heading ? heading.withDepth(depth) : other);
        return Optional.of(with(recognition, changed));
    }

    /** A heading that is none: its words go on with the prose in front. */
    public static Recognition remove(Recognition recognition, HeadingMark heading) {
        List<HeadingMark> left = recognition.headings().stream().filter(other -> other != heading).toList();
        Recognition changed = with(recognition, left);
        // A lost number is no number of anything then, and stays in the prose.
        return changed.withFields(changed.fields().stream().map(mark -> mark.role() == Role.NUMBERING
                && heading.marker().overlaps(mark.span()) ? mark.withRole(Role.IGNORE).because(Because.CLERK) : mark).toList());
    }

    /** Words of the reading as a heading, of the level of the heading in front; nothing where a heading is already, or in the middle of a mark. */
    public static Optional<Recognition> add(Recognition recognition, Span span) {
        String text = recognition.reading().text();
        String words = span.of(text);
        boolean isFree = recognition.headings().stream().noneMatch(other -> !other.isListed()
                && new Span(other.start(), other.title().end()).overlaps(span))
                && recognition.fields().stream().noneMatch(mark -> cuts(mark.span(), span.start()) || cuts(mark.span(), span.end()));
        if (words.isBlank() || words.indexOf('\n') >= 0 || words.length() > LONGEST || !isFree) {
            return Optional.empty();
        }
        List<HeadingMark> headings = new ArrayList<>(recognition.headings());
        int index = 0;
        int depth = 1;
        for (int i = 0; i < headings.size(); i++) {
            if (!headings.get(i).isListed() && headings.get(i).start() < span.start()) {
                index = i + 1;
                depth = headings.get(i).depth();
            }
        }
        int body = span.end();
        while (body < text.length() && "。：:. ".indexOf(text.charAt(body)) >= 0) {
            body++;
        }
        boolean isRunIn = body < text.length() && text.charAt(body) != '\n';
        headings.add(index, new HeadingMark(new Span(span.start(), span.start()), span, body, depth, "", isRunIn, false, Because.CLERK));
        return Optional.of(with(recognition, headings));
    }

    private static boolean cuts(Span mark, int at) {
        return at > mark.start() && at < mark.end();
    }

    /** The recognition with other headings. */
    public static Recognition with(Recognition recognition, List<HeadingMark> headings) {
        Structure old = recognition.structure();
        return recognition.withStructure(new Structure(old.reading(), old.title(), old.contents(), headings, old.signatory(), old.date(),
                old.end(), old.notes()));
    }
}
