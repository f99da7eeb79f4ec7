package org.edusum.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.Choices;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.review.Corrections;
import org.edusum.importing.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ReviewModelTest {

    private static final Recognition START = ReviewSamples.recognised(ReviewSamples.TEXT);

    private final ReviewModel model = new ReviewModel(START);

    @Test
    void lostNumbersAreNoFieldsToLookAt() {
        ReviewModel lost = new ReviewModel(ReviewSamples.recognised("一、队伍\n（*）教师招聘。新招教师*人。\n（二）教师培训。培训骨干。"));
        assertEquals(2, lost.now().fields().size());
        assertEquals(1, lost.fields().size());
        assertEquals(3, lost.headings().size());
    }

    @Test
    void theLeastCertainComesFirst() {
        model.recognisedAnew(START.withFields(START.fields().stream().map(mark -> switch (mark.kind()) {
            case INTEGER -> mark.because(new Because("unit.count", 60));
            case PERCENT -> mark.because(new Because("unit.percent", 50));
            default -> mark;
        }).toList()));
        assertEquals(List.of(50, 60, 60, 70), model.unsure().stream().map(finding -> finding.because().confidence()).toList());
        assertTrue(model.unsure().get(1).span().start() < model.unsure().get(2).span().start());
    }

    @Test
    void aChangedFieldStaysSelectedAndIsOneStep() {
        select(0);
        model.change(mark -> Corrections.withKind(mark, Kind.DECIMAL, "人"));
        assertEquals(Kind.DECIMAL, selected().kind());
        assertSame(model.now().fields().getFirst(), selected());
        model.undo();
        assertSame(START, model.now());
        assertEquals(START.fields().getFirst(), selected());
        model.redo();
        assertEquals(Kind.DECIMAL, selected().kind());
    }

    @Test
    void whatChangesNothingIsNoStepAndNorIsAChangeOfNothing() {
        model.change(mark -> mark.withLabel("名单"));
        assertEquals(List.of(), model.historyProperty().get().done());
        select(0);
        model.change(UnaryOperator.identity());
        assertEquals(1, model.historyProperty().get().done().size());
        model.change(UnaryOperator.identity());
        assertEquals(1, model.historyProperty().get().done().size());
    }

    @Test
    void whatIsRightIsCertainAndTheNextUnsureOneIsSelected() {
        ReviewModel two = new ReviewModel(ReviewSamples.recognised("为*作出贡献。\n为*作出贡献。"));
        assertEquals(2, two.unsure().size());
        two.selectedProperty().set(Optional.of(two.unsure().getFirst()));
        Finding second = two.unsure().get(1);
        two.confirm();
        assertEquals(List.of(second), two.unsure());
        assertEquals(Optional.of(second), two.selectedProperty().get());
        two.confirm();
        assertEquals(List.of(), two.unsure());
        assertEquals(second.span(), two.selectedProperty().get().orElseThrow().span());
    }

    @Test
    void aHeadingIsConfirmedMovedAndRemoved() {
        Finding heading = model.headings().getFirst();
        model.selectedProperty().set(Optional.of(heading));
        model.confirm();
        assertEquals(Because.CLERK, model.now().headings().getFirst().because());
        model.selectedProperty().set(Optional.of(model.headings().getFirst()));
        model.move(1);
        assertEquals(2, model.now().headings().getFirst().depth());
        assertTrue(model.selectedProperty().get().orElseThrow() instanceof Finding.Heading(HeadingMark mark) && mark.depth() == 2);
        model.removeHeading();
        assertEquals(List.of(), model.headings());
        assertEquals(Optional.empty(), model.selectedProperty().get());
    }

    @Test
    void twoFieldsAreMergedAndSplitAndWhatCannotBeIsNoStep() {
        select(0);
        model.split();
        assertSame(START, model.now());
        model.merge();
        assertEquals(3, model.fields().size());
        assertEquals("*人，改建校舍*", selected().span().of(START.reading().text()));
        model.split();
        assertEquals(START.fields().stream().map(FieldMark::span).toList(), model.now().fields().stream().map(FieldMark::span).toList());
    }

    @Test
    void thoseAlikeAreChangedInOneStep() {
        ReviewModel alike = new ReviewModel(ReviewSamples.recognised("新招*名教师，评出*名教师，表彰*名教师。"));
        alike.selectedProperty().set(Optional.of(alike.fields().getFirst()));
        alike.change(mark -> Corrections.withKind(mark, Kind.NAME, ""));
        assertEquals(2, alike.alike().size());
        alike.changeAlike();
        assertEquals(List.of(Kind.NAME, Kind.NAME, Kind.NAME), alike.now().fields().stream().map(FieldMark::kind).toList());
        assertEquals(List.of(), alike.alike());
        alike.undo();
        alike.undo();
        assertEquals(List.of(), alike.historyProperty().get().done());
    }

    @Test
    void selectedWordsBecomeAFieldOrAHeadingAndAreSelectedNoMore() {
        words("教师");
        model.addField();
        assertEquals(5, model.fields().size());
        assertEquals("教师", selected().figure());
        assertEquals(Optional.empty(), model.wordsProperty().get());
        words("改建校舍");
        model.addHeading();
        assertEquals(2, model.headings().size());
        assertTrue(model.selectedProperty().get().orElseThrow() instanceof Finding.Heading);
        words("师*人");
        model.addField();
        assertTrue(model.wordsProperty().get().isPresent());
        assertEquals(2, model.historyProperty().get().done().size());
    }

    @Test
    void aNameIsSetInAllItsPlaces() {
        model.name(List.of(START.fields().get(3).span()), "district");
        assertEquals(List.of("", "", "", "district"), model.now().fields().stream().map(FieldMark::variable).toList());
    }

    @Test
    void correctionsOutliveARecognitionByOtherChoicesWhichIsAStep() {
        select(0);
        model.change(mark -> mark.withLabel("名单"));
        model.recognisedAnew(ReviewSamples.recognised(ReviewSamples.TEXT, new Choices(false, Choices.Figures.AUTO)));
        assertEquals("名单", selected().label());
        assertEquals(2, model.historyProperty().get().done().size());
    }

    private void select(int field) {
        model.selectedProperty().set(Optional.of(model.fields().get(field)));
    }

    private FieldMark selected() {
        return model.selectedProperty().get().orElseThrow() instanceof Finding.Field(FieldMark mark) ? mark : null;
    }

    private void words(String words) {
        int start = START.reading().text().indexOf(words);
        model.wordsProperty().set(Optional.of(new Span(start, start + words.length())));
    }
}
