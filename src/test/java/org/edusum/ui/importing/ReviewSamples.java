package org.edusum.ui.importing;

import org.edusum.importing.Recogniser;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.source.Sources;

/** Recognitions of short texts for the tests of the review. */
final class ReviewSamples {

    /** Three lines with four blanks; the last one, a name, is unsure. */
    static final String TEXT = "一、队伍建设\n新招教师*人，改建校舍*所，占比*%。\n为*作出贡献。\n";

    private ReviewSamples() {
    }

    static Recognition recognised(String text) {
        return recognised(text, Choices.USUAL);
    }

    static Recognition recognised(String text, Choices choices) {
        return Recogniser.recognise(Sources.ofText("文稿", text), choices, Progress.NONE);
    }
}
