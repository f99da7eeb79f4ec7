package org.edusum.importing.blank;

import java.util.Optional;

/** 某 and single letters stand for names only. */
final class SignOfNames implements TypingRule {

    @Override
    public Optional<Typed> of(Site site) {
        if (site.first().sign() != Sign.SOME && site.first().sign() != Sign.LETTER) {
            return Optional.empty();
        }
        return Optional.of(Typed.name(NameEndings.at(site.text(), site.right()).orElse(""), "name.sign", 85));
    }
}
