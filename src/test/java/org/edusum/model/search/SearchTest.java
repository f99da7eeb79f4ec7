package org.edusum.model.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.edusum.model.ParagraphId;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.edit.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class SearchTest {

    private static final Summary SUMMARY = SearchSamples.summary();

    private static String found(Query query) {
        Found.Matches matches = assertInstanceOf(Found.Matches.class, Search.all(SUMMARY, query));
        return matches.all().stream().map(SearchSamples::line).collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '"', value = {
        "学校, \"root 1-3, item 0-2, b 3-5, =schools 0-2, b 7-9, c 1-3, =spare 2-4\"",
        "云川, \"root.district 0-2, c.district 0-2, c.district 0-2, who.bureau 0-2\"",
        "有学校52所, b 2-6 over",
        "52, b.schools 0-2",
        "５２, b.schools 0-2",
        "区学校, \"root 0-3 over, c 0-3 over\"",
        "abc12, c 3-8",
        "ＡＢＣ１２, c 3-8",
        "（一）, a 2-5",
        "＿＿, \"\"",
        "在校学生, =pupils 0-4",
        "没有的, \"\"",
        "'', \"\"",
    })
    void wordsAreFoundAsPrintedInEitherWidthAndCase(String text, String expected) {
        assertEquals(expected, found(Query.words(text)));
    }

    @ParameterizedTest(name = "{0}, case {1}, width {2} -> {3}")
    @CsvSource({"abc, true, false, ''", "ABC, true, false, c 3-6", "12, false, true, ''", "１２, false, true, c 6-8"})
    void caseAndWidthCanBeToldApart(String text, boolean tellsCase, boolean tellsWidth, String expected) {
        assertEquals(expected, found(new Query(text, false, tellsCase, tellsWidth, Scope.WHOLE)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '"', value = {
        "学[校生]安, b 7-10",
        "^学校, \"item 0-2, =schools 0-2\"",
        "abc, c 3-6",
        "\\d+所, b.schools 0-3",
        "学生.报到, b 12-17 over",
        "x*, \"\"",
        "(?=学校), \"\"",
    })
    void aRegularExpressionFindsNothingOfNoLength(String text, String expected) {
        assertEquals(expected, found(new Query(text, true, false, false, Scope.WHOLE)));
    }

    @Test
    void whatWasCapturedIsKept() {
        Found.Matches matches = assertInstanceOf(Found.Matches.class,
                Search.all(SUMMARY, new Query("(学)(.)安(x)?", true, false, false, Scope.WHOLE)));
        assertEquals(List.of(new Match.InText(new Place.Body(new ParagraphId("b")), 7, 10,
                List.of("学校安", "学", "校", ""))), matches.all());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"(学校, “(”没有对应的“)”", "[学, “[”没有对应的“]”", "学), “)”没有对应的“(”", "*学, 第 1 个字符", "学{3;, 有误", "(?<学, 有误"})
    void aBadRegularExpressionIsToldInASentence(String text, String part) {
        Found.Failed failed = assertInstanceOf(Found.Failed.class,
                Search.all(SUMMARY, new Query(text, true, false, false, Scope.WHOLE)));
        assertTrue(failed.sentence().contains(part), failed.sentence());
    }

    @ParameterizedTest
    @CsvSource({"(.*)*(.*)*(.*)*(.*)*x", "(.|\\s)*z", "((甲|甲)+)+乙"})
    void anEndlessRegularExpressionIsStopped(String text) {
        Place title = new Place.Title(SUMMARY.root().id());
        Prose much = Prose.of("学校".repeat(2_000) + "甲".repeat(5_000));
        Outcome.Applied<Edit> longer = (Outcome.Applied<Edit>)
                Edit.of("写", new Change.SpliceProse(title, 0, 0, much)).apply(SUMMARY);
        Found found = assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
                Search.all(longer.summary(), new Query(text, true, false, false, Scope.WHOLE)));
        assertEquals(new Found.Failed(PatternFault.ENDLESS), found);
    }

    @Test
    void aPartOfTheDocumentIsSearchedAlone() {
        Query schools = Query.words("学校");
        assertEquals("item 0-2, b 3-5, =schools 0-2, b 7-9, c 1-3",
                found(schools.in(new Scope.Below(new SectionId("item")))));
        assertEquals("", found(schools.in(new Scope.Below(new SectionId("gone")))));
        assertEquals("b 7-9, c 1-3", found(schools.in(inside("c", 5, "b", 6))));
        assertEquals("b 3-5", found(schools.in(inside("b", 3, "b", 5))));
        assertEquals("=schools 0-2", found(schools.in(inside("b", 4, "b", 6))));
        assertEquals("", found(schools.in(inside("b", 4, "b", 5))));
        assertEquals("", found(schools.in(inside("gone", 4, "b", 6))));
    }

    private static Scope inside(String a, int i, String b, int j) {
        return new Scope.Inside(new Selection(new Caret(new Place.Body(new ParagraphId(a)), i),
                new Caret(new Place.Body(new ParagraphId(b)), j)));
    }

    @Test
    void noMoreAreGivenThanAskedFor() {
        Found.Matches some = assertInstanceOf(Found.Matches.class, Search.first(SUMMARY, Query.words("学校"), 3));
        assertEquals(3, some.all().size());
        assertTrue(some.isCut());
        Found.Matches all = assertInstanceOf(Found.Matches.class, Search.first(SUMMARY, Query.words("学校"), 7));
        assertEquals(new Found.Matches(all.all(), false), all);
    }
}
