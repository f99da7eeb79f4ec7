package org.edusum.importing.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.edusum.importing.Recogniser;
import org.edusum.importing.build.ImportEdit;
import org.edusum.importing.build.ImportedSummary;
import org.edusum.importing.build.KeptWords;
import org.edusum.importing.naming.Names;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.Progress;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.source.Sources;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is recognised rightly or wrongly, an import loses no word, and can be undone. */
@Execution(ExecutionMode.CONCURRENT)
class KeptWordsTest {

    static Stream<LabelledText> texts() {
        return Stream.of(LabelledTexts.values()).flatMap(set -> set.texts().stream()).flatMap(text -> text.all().stream());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyWordOfTheReadingIsInTheSummary(LabelledText text) {
        for (Choices.Figures figures : Choices.Figures.values()) {
            Recognition recognition = recognised(text, figures);
            assertEquals(KeptWords.before(recognition), KeptWords.after(recognition, ImportedSummary.of(recognition)));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void figuresThatBecameValuesArePrintedAsTheyWere(LabelledText text) {
        Recognition recognition = Names.withPrinted(recognised(text, Choices.Figures.YES));
        assertEquals(KeptWords.beforeWithFigures(recognition),
                KeptWords.afterWithFigures(recognition, ImportedSummary.of(recognition)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anImportIsOneStepFromAnEmptyDocumentAndBack(LabelledText text) {
        Summary imported = ImportedSummary.of(recognised(text, Choices.Figures.YES));
        ImportEdit edit = ImportEdit.of(imported, "导入");
        Outcome.Applied<Edit> done = (Outcome.Applied<Edit>) edit.edit().apply(edit.blank());
        assertEquals(imported, done.summary());
        Outcome.Applied<Edit> undone = (Outcome.Applied<Edit>) done.inverse().apply(imported);
        assertEquals(edit.blank(), undone.summary());
    }

    private static Recognition recognised(LabelledText text, Choices.Figures figures) {
        return Recogniser.recognise(Sources.ofText(text.name(), text.text()), new Choices(true, figures), Progress.NONE);
    }
}
