/** Figures out to the divisions and back: fill-in sheets, their review, and the reports on sources. */
package org.edusum.ui.collecting;
