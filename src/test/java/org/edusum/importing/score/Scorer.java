package org.edusum.importing.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Reading;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.score.LabelledText.Heading;
import org.edusum.importing.score.LabelledText.Mark;
import org.edusum.importing.score.LabelledText.Place;
import org.edusum.importing.score.Score.Aspect;
import org.edusum.importing.source.Span;

/** Compares what was recognised in a text with its labels. */
final class Scorer {

    private static final int AROUND = 12;

    private final LabelledText labelled;
    private final Recognition found;
    private final Reading reading;
    private final Score score = new Score();

    private Scorer(LabelledText labelled, Recognition found) {
        this.labelled = labelled;
        this.found = found;
        this.reading = found.reading();
    }

    static Score score(LabelledText labelled, Recognition found) {
        Scorer scorer = new Scorer(labelled, found);
        scorer.fields();
        scorer.headings();
        scorer.title();
        scorer.furniture();
        return scorer.score;
    }

    private void fields() {
        Map<Span, FieldMark> got = new LinkedHashMap<>();
        found.fields().stream().filter(field -> field.role() != Role.IGNORE)
                .forEach(field -> got.put(reading.origin(field.span()), field));
        labelled.marks().stream().filter(Mark::isMaybe)
                .forEach(mark -> got.keySet().removeIf(span -> span.overlaps(mark.span())));
        for (Mark mark : labelled.marks()) {
            if (!mark.isMaybe() && mark.role() != Role.IGNORE) {
                FieldMark field = got.remove(mark.span());
                score.count(Aspect.SPAN_RECALL, field != null);
                if (field == null) {
                    missed(mark);
                } else {
                    score.count(Aspect.SPAN_PRECISION, true);
                    compare(mark, field);
                }
            }
        }
        got.forEach((span, field) -> {
            score.count(Aspect.SPAN_PRECISION, false);
            score.rule(field.because().rule(), false);
            confuse("EXTRA " + field.kind().code() + " " + field.because().rule(), span);
        });
    }

    private void missed(Mark mark) {
        score.count(Aspect.TYPE, false);
        score.notation(notation(mark), false);
        confuse("MISSED " + mark.kinds().getFirst().code(), mark.span());
    }

    private void compare(Mark mark, FieldMark field) {
        String rule = field.because().rule();
        boolean isKind = mark.kinds().contains(field.kind());
        score.count(Aspect.TYPE, isKind);
        score.notation(notation(mark), isKind);
        score.rule(rule, isKind);
        score.count(Aspect.ROLE, mark.role() == field.role() || isKind && mark.kinds().size() > 1);
        if (!isKind) {
            confuse("TYPE " + mark.kinds().getFirst().code() + " taken as " + field.kind().code() + " " + rule, mark.span());
        }
        if (mark.role() == Role.VALUE) {
            score.count(Aspect.UNIT, mark.unit().equals(field.unit()));
            if (!mark.unit().equals(field.unit())) {
                confuse("UNIT " + mark.unit() + " taken as " + field.unit() + " " + rule, mark.span());
            }
        }
        Place want = labelled.place(mark.span().start());
        Place place = place(field.span().start());
        score.count(Aspect.PLACE, want.equals(place));
        if (!want.equals(place)) {
            confuse("PLACE " + want.chapter() + "/" + want.item() + " taken as " + place.chapter() + "/" + place.item(), mark.span());
        }
    }

    /** Headings stand in the order of the outline; those listed only have no prose. */
    private Place place(int at) {
        Place place = Place.PREAMBLE;
        Place here = place;
        int last = -1;
        for (HeadingMark heading : found.headings()) {
            here = here.below(heading.depth());
            if (!heading.isListed() && heading.start() <= at && heading.start() >= last) {
                last = heading.start();
                place = here;
            }
        }
        return place;
    }

    private void headings() {
        List<HeadingMark> rest = new ArrayList<>(found.headings());
        for (Heading heading : labelled.headings()) {
            score.count(Aspect.HEADING_START, found.headings().stream()
                    .anyMatch(got -> reading.origin(got.start()) == heading.start()));
            String want = plain(heading.title().of(labelled.text()));
            HeadingMark same = rest.stream().filter(got -> got.depth() == heading.depth() && title(got).equals(want))
                    .findFirst().orElse(null);
            rest.remove(same);
            score.count(Aspect.HEADING_RECALL, same != null);
            if (same == null) {
                confuse("HEADING missed, depth " + heading.depth(), heading.title());
            }
        }
        score.count(Aspect.HEADING_PRECISION, found.headings().size() - rest.size(), found.headings().size());
        rest.forEach(got -> confuse("HEADING extra, depth " + got.depth() + " " + got.because().rule() + " “" + title(got) + "”",
                new Span(reading.origin(got.start()), reading.origin(got.start()))));
    }

    private String title(HeadingMark heading) {
        return plain(heading.title().of(reading.text()));
    }

    private void title() {
        String want = plain(labelled.title().map(span -> span.of(labelled.text())).orElse(""));
        String got = plain(found.structure().title().map(span -> span.of(reading.text())).orElse(""));
        score.count(Aspect.TITLE, want.equals(got));
        if (!want.equals(got)) {
            score.confusion(labelled.name() + ": TITLE “" + want + "” taken as “" + got + "”");
        }
    }

    private void furniture() {
        for (Span span : labelled.furniture()) {
            Span from = new Span(reading.at(span.start()), reading.at(span.end()));
            boolean isContents = found.structure().contents().filter(from::overlaps).isPresent();
            boolean isGone = from.isEmpty() || isContents || from.of(reading.text()).isBlank();
            score.count(Aspect.FURNITURE, isGone);
            if (!isGone) {
                confuse("FURNITURE kept", span);
            }
        }
    }

    /** Titles differ neither by blanks nor by the width of signs, which are mended. */
    private static String plain(String title) {
        return title.replaceAll("[\\s　]", "").replace(',', '，').replace(':', '：').replace(';', '；').replace('(', '（')
                .replace(')', '）');
    }

    private String notation(Mark mark) {
        return Notations.of(mark.span().of(labelled.text()));
    }

    private void confuse(String what, Span span) {
        String text = labelled.text();
        score.confusion((labelled.name() + ": " + what + " " + text.substring(Math.max(0, span.start() - AROUND), span.start())
                + "【" + span.of(text) + "】" + text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)))
                .replace('\n', '⏎'));
    }
}
