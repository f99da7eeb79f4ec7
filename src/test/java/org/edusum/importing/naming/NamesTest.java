package org.edusum.importing.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Notation;
import org.edusum.importing.recognition.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The one list of names that the clerk fills in and answers. */
@Execution(ExecutionMode.CONCURRENT)
class NamesTest {

    private static Recognition recognition(String text) {
        Marked marked = Marked.of(text);
        return new Recognition(marked.structure(), new Notation(false, List.of()), marked.named(), List.of());
    }

    @Test
    void aNameOfManyPlacesStandsOnce() {
        Names names = Names.of(recognition("我区创新，{=区}委重视，{=}教育发展，{=市}表彰{=区}。"));
        assertEquals(List.of("本区名称 3 true", "本市名称 1 true"), names.rows().stream()
                .map(row -> row.label() + " " + row.places().size() + " " + row.isSure()).toList());
        assertEquals("区", names.rows().getFirst().suffix());
        assertTrue(names.asked().isEmpty());
    }

    @Test
    void whatIsNotSureIsAskedWithItsWordsAndAlternatives() {
        Names names = Names.of(recognition("我区表现突出，{=区}获评“{?}十佳”。"));
        Names.Row asked = names.asked().getFirst();
        assertEquals("district", asked.variable());
        assertEquals(List.of("city", "province"), asked.alternatives());
        assertTrue(asked.excerpt().contains("获评“…十佳”"), asked.excerpt());
    }

    @Test
    void anAnswerNamesThePlaceAndIsNotAskedAgain() {
        Recognition before = recognition("我区表现突出，{=区}获评“{?}十佳”。");
        Names.Row asked = Names.of(before).asked().getFirst();
        Recognition after = Names.answered(before, asked, "city");
        assertEquals(List.of("district", "city"), after.fields().stream().map(FieldMark::variable).toList());
        assertEquals("本市名称", after.fields().getLast().label());
        assertTrue(Names.of(after).asked().isEmpty());
    }

    @Test
    void aNameThatIsOfItsOwnIsNotAskedAgain() {
        Recognition before = recognition("我区获评“{?}十佳”。");
        Recognition after = Names.answered(before, Names.of(before).asked().getFirst(), "");
        assertEquals(before.fields().getFirst().label(), after.fields().getFirst().label());
        assertTrue(Names.of(after).asked().isEmpty());
    }

    @Test
    void theNamesOfAFilledDocumentsTitleAreFoundWhereverTheyStand() {
        Recognition filled = Names.withPrinted(recognition("!江南省云川区教育局工作总结\n云川区教育系统奋进，云川区域广，江南省表扬，云州市肯定。"));
        assertEquals(List.of("province 江南 省", "district 云川 区", "district 云川 区", "province 江南 省"), filled.fields().stream()
                .map(field -> field.variable() + " " + field.figure() + " " + field.suffix()).toList());
    }

    @Test
    void aTitleThatSaysNoAuthorityTellsNoNames() {
        assertTrue(Names.withPrinted(recognition("!学习云川区经验情况总结\n云川区经验好，云川区做法实。")).fields().isEmpty());
    }
}
