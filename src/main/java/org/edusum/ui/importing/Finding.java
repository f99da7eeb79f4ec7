package org.edusum.ui.importing;

import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.source.Span;

/** One thing that was recognised and can be looked at. */
sealed interface Finding {

    /** A blank or figure. */
    record Field(FieldMark mark) implements Finding {
        @Override
        public Span span() {
            return mark.span();
        }

        @Override
        public Because because() {
            return mark.because();
        }
    }

    /** A heading. */
    record Heading(HeadingMark mark) implements Finding {
        @Override
        public Span span() {
            return new Span(mark.start(), mark.title().isEmpty() ? mark.marker().end() : mark.title().end());
        }

        @Override
        public Because because() {
            return mark.because();
        }
    }

    /** Its place in the reading. */
    Span span();

    Because because();
}
