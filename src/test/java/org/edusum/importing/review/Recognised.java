package org.edusum.importing.review;

import java.util.List;
import org.edusum.importing.Recogniser;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.source.Sources;
import org.edusum.importing.source.Span;

/** Recognitions of short texts, and how they are read in the tests of the review. */
final class Recognised {

    private Recognised() {
    }

    static Recognition in(String text) {
        return in(text, Choices.USUAL);
    }

    static Recognition in(String text, Choices choices) {
        return Recogniser.recognise(Sources.ofText("文稿", text), choices, Progress.NONE);
    }

    /** The marks in their order, as {@code 【*】integer 人}. */
    static List<String> marks(Recognition recognition) {
        return recognition.fields().stream().map(mark -> ("【" + words(recognition, mark) + "】" + mark.kind().code() + " " + mark.unit()
                + (mark.figure().isEmpty() ? "" : "=" + mark.figure())).strip()).toList();
    }

    static List<String> headings(Recognition recognition) {
        return recognition.headings().stream().map(heading -> heading.depth() + heading.number()
                + heading.title().of(recognition.reading().text())).toList();
    }

    static String words(Recognition recognition, FieldMark mark) {
        return mark.span().of(recognition.reading().text());
    }

    static FieldMark mark(Recognition recognition, int index) {
        return recognition.fields().get(index);
    }

    static HeadingMark heading(Recognition recognition, String title) {
        return recognition.headings().stream().filter(heading -> heading.title().of(recognition.reading().text()).equals(title))
                .findFirst().orElseThrow();
    }

    /** Where words stand in the reading. */
    static Span place(Recognition recognition, String words) {
        int start = recognition.reading().text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
