package org.edusum.importing.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Role;

/** Tells what sites are to hold: the first rule that applies decides. */
final class Typing {

    private final List<TypingRule> rules;

    Typing(UnitTable units) {
        this.rules = List.of(new FilteredWord(), new LostNumber(), new SignOfNames(), new LabelInFront(), new DateWord(), new MeasureWord(units),
                new BareScale(), new NameEnding(), new QuotedPart(), new Ordinal(), new Surroundings());
    }

    /** The fields of the sites, in their order. */
    List<FieldMark> fields(List<Site> sites) {
        List<FieldMark> backwards = new ArrayList<>();
        Optional<FieldMark> next = Optional.empty();
        for (Site site : sites.reversed()) {
            Typed typed = listed(site, next).orElseGet(() -> typed(site));
            FieldMark field = new FieldMark(site.span(), typed.kind(), typed.unit(), site.decimals(), typed.qualifier(),
                    site.form() == Site.Form.RANGE, site.first().prefix(), typed.role(), typed.suffix(), "", "", "", typed.because());
            backwards.add(field);
            next = Optional.of(field);
        }
        return backwards.reversed();
    }

    private Typed typed(Site site) {
        return rules.stream().flatMap(rule -> rule.of(site).stream()).findFirst().orElseThrow();
    }

    /** In a list such as {@code *、*和*人} only the last has the unit. */
    private static Optional<Typed> listed(Site site, Optional<FieldMark> next) {
        if (next.isEmpty() || site.next() != site.right() + 1 || "、和及与/".indexOf(site.after()) < 0) {
            return Optional.empty();
        }
        FieldMark last = next.get();
        return last.role() == Role.VALUE && last.kind() != Kind.OTHER
                ? Optional.of(new Typed(last.kind(), "", "", "", Role.VALUE, last.because())) : Optional.empty();
    }
}
