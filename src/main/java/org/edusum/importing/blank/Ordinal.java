package org.edusum.importing.blank;

import java.util.Optional;
import org.edusum.importing.recognition.Kind;

/** A rank without a measure word: 列全市第*. */
final class Ordinal implements TypingRule {

    @Override
    public Optional<Typed> of(Site site) {
        return site.before() == '第' && site.first().sign() != Sign.SOME && site.first().sign() != Sign.LETTER
                && !isName(site) ? Optional.of(Typed.value(Kind.INTEGER, "", "unit.ordinal", 80)) : Optional.empty();
    }

    private static boolean isName(Site site) {
        return NameEndings.at(site.text(), site.right()).isPresent();
    }
}
