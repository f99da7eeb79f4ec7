package org.edusum.sheet.fill;

import org.edusum.model.Field;

/**
 * One figure that is asked for.
 *
 * @param chapter  numbers and titles of the chapter and the item where it stands first; empty for one without a place
 * @param division that answers for it; empty when none does
 */
public record FillRow(Field field, String chapter, String division) {
}
