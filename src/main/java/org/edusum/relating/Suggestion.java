package org.edusum.relating;

import org.edusum.model.Relation;

/**
 * A relation that the prose seems to state.
 *
 * @param because why, in Chinese, with the words of the prose that gave it away
 */
public record Suggestion(Relation relation, String because) {
}
