package org.edusum.importing.blank;

import java.util.Optional;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Role;

/** A number of an enumeration that was lost: {@code (*)} at the start of a clause. */
final class LostNumber implements TypingRule {

    private static final String CLAUSE_ENDS = "。；：;:！？\n";

    @Override
    public Optional<Typed> of(Site site) {
        char open = site.before();
        boolean isBracketed = (open == '（' || open == '(') && (site.after() == '）' || site.after() == ')');
        int start = site.span().start() - 2;
        boolean isAtStart = isBracketed && (start < 0 || CLAUSE_ENDS.indexOf(site.text().charAt(start)) >= 0);
        return isAtStart ? Optional.of(new Typed(Kind.ENUMERATOR, "", "", "", Role.NUMBERING, new Because("number.lost", 85)))
                : Optional.empty();
    }
}
