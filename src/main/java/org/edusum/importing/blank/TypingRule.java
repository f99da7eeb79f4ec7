package org.edusum.importing.blank;

import java.util.Optional;

/** Tells what a site is to hold from one kind of sign in the words around it; nothing where it does not apply. */
@FunctionalInterface
interface TypingRule {

    Optional<Typed> of(Site site);
}
