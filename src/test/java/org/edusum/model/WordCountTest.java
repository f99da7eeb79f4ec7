package org.edusum.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Range;
import org.edusum.model.edit.Selection;
import org.edusum.template.Templates;
import org.junit.jupiter.api.Test;

class WordCountTest {

    private final Summary summary = Templates.all().getFirst().summary();

    private WordCount count(String... lines) {
        return WordCount.of(summary, Stream.of(lines).map(Prose::of));
    }

    @Test
    void whiteSpaceCountsOnlyWhereItIsAskedFor() {
        assertEquals(new WordCount(5, 8, 1, 0, 0), count("全区 a　b\t12".replace("12", "2")));
    }

    @Test
    void aRareCharacterIsOneAndAnEmptyParagraphNone() {
        assertEquals(new WordCount(2, 2, 1, 0, 0), count("\uD840\uDC00一", ""));
    }

    @Test
    void itAgreesWithTheStatisticsOfTheWholeAndOfASection() {
        Section chapter = summary.root().children().getFirst();
        Statistics whole = Statistics.of(summary);
        assertEquals(whole, new Statistics(WordCount.of(summary).fields(), WordCount.of(summary).filled(),
                WordCount.of(summary).characters()));
        assertEquals(Statistics.of(summary, chapter).characters(), WordCount.of(summary, chapter).characters());
    }

    @Test
    void aSelectionAcrossParagraphsIsCutAtItsEnds() {
        Section section = summary.section(new SectionId("c1-2")).orElseThrow();
        Place title = new Place.Title(section.id());
        Place body = new Place.Body(section.body().getFirst().id());
        int length = section.title().length();
        Selection backwards = new Selection(new Caret(body, 1), new Caret(title, 2));
        Optional<Integer> units = Range.of(summary, backwards).proses(summary).map(Prose::length).reduce(Integer::sum);
        assertEquals(Optional.of(length - 2 + 1), units);
        assertEquals(1, Range.of(summary, new Selection(new Caret(title, 1), new Caret(title, 2)))
                .proses(summary).mapToInt(Prose::length).sum());
    }
}
