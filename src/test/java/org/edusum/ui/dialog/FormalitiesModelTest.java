package org.edusum.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.edusum.model.Formalities;
import org.edusum.model.HeadingForm;
import org.edusum.model.Imprint;
import org.edusum.model.Numbering;
import org.edusum.model.Summary;
import org.edusum.model.edit.Outcome;
import org.edusum.ui.prose.ProseSamples;
import org.junit.jupiter.api.Test;

class FormalitiesModelTest {

    private final Summary summary = ProseSamples.small();
    private final FormalitiesModel model = new FormalitiesModel(summary);

    private Summary answered() {
        return switch (model.edit().orElseThrow().apply(summary)) {
            case Outcome.Applied<?>(Summary changed, var inverse) -> changed;
            case Outcome.Refused<?>(String why) -> throw new AssertionError(why);
        };
    }

    @Test
    void nothingAnsweredIsNoStep() {
        assertEquals(Optional.empty(), model.edit());
        model.issuer().set("教育局办公室");
        assertEquals(Optional.empty(), model.edit());
    }

    @Test
    void theColonBehindTheAddresseeIsLeftOut() {
        model.addressee().set(" 市教育局： ");
        assertEquals(new Formalities("市教育局", Optional.empty()), answered().formalities());
        assertEquals("公文要素", model.edit().orElseThrow().name());
    }

    @Test
    void bothAnswersAreOneStep() {
        model.hasImprint().set(true);
        model.copiesTo().set("区委办公室");
        model.numbering().set(Numbering.STANDARD);
        model.headings().set(HeadingForm.RUN_IN);
        assertEquals("公文要素、标题编排", model.edit().orElseThrow().name());
        assertEquals(Optional.of(new Imprint("区委办公室", "", "")), answered().formalities().imprint());
        assertEquals(Numbering.STANDARD, answered().layout().numbering());
    }

    @Test
    void theSampleFollowsTheAnswers() {
        assertTrue(model.sampleProperty().get().startsWith("　　一、加强队伍建设\n　　1.抓实师德师风\n"));
        model.headings().set(HeadingForm.RUN_IN);
        model.numbering().set(Numbering.STANDARD);
        assertTrue(model.sampleProperty().get().contains("\n　　（一）抓实师德师风。面向"), model.sampleProperty().get());
        assertTrue(model.sampleProperty().get().contains("\n　　1.开展专题培训。面向"));
    }

    @Test
    void aLineThatIsTooLongIsRefusedWithASentence() {
        model.copiesTo().set("区".repeat(501));
        model.hasImprint().set(true);
        assertTrue(model.faultProperty().get().contains("500"));
        assertEquals(Optional.empty(), model.edit());
    }
}
