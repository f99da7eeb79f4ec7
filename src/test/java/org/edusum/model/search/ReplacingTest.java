package org.edusum.model.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Place;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.ChangeLaws;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.edit.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class ReplacingTest {

    private static final Summary SUMMARY = SearchSamples.summary();

    private static Replaced all(Summary summary, Query query, String with) {
        return Replacing.all(summary, query, with).orElseThrow();
    }

    private static Query pattern(String text) {
        return new Query(text, true, false, false, Scope.WHOLE);
    }

    /** Carries a replacement out under the laws of every change, and takes it back. */
    private static Summary applied(Summary before, Replaced replaced) {
        Summary after = before;
        for (Change change : replaced.edit().map(Edit::changes).orElse(List.of())) {
            after = ChangeLaws.assertApplies(after, change);
        }
        if (replaced.edit().isPresent()) {
            Outcome.Applied<Edit> done = applied(before, replaced.edit().get());
            assertEquals(after, done.summary());
            assertEquals(before, applied(after, done.inverse()).summary());
        }
        return after;
    }

    private static Outcome.Applied<Edit> applied(Summary summary, Edit edit) {
        return assertInstanceOf(Outcome.Applied.class, edit.apply(summary)) instanceof Outcome.Applied<?>(var s, var inverse)
                ? new Outcome.Applied<>(s, (Edit) inverse) : null;
    }

    private static String text(Summary summary, String paragraph) {
        return summary.prose(new Place.Body(new org.edusum.model.ParagraphId(paragraph))).orElseThrow()
                .plain().replace(Prose.FIELD, '□');
    }

    private static String label(Summary summary, String field) {
        return summary.field(new FieldId(field)).label();
    }

    private static String value(Summary summary, String field) {
        return summary.field(new FieldId(field)).printed(Form.FULL);
    }

    @Test
    void textAndNamesOfFieldsAreReplacedAsOneStepAndFieldsStay() {
        Replaced replaced = all(SUMMARY, Query.words("学校"), "院校");
        Summary after = applied(SUMMARY, replaced);
        assertEquals("全部替换（7处）", replaced.edit().orElseThrow().name());
        assertEquals(List.of(7, 0, 0), List.of(replaced.count(), replaced.values(), replaced.left()));
        assertEquals("全区有院校□，院校安全，学生□报到。", text(after, "b"));
        assertEquals("□院校ABC１２，面向□招生。", text(after, "c"));
        assertEquals("□院校工作总结", after.root().title().plain().replace(Prose.FIELD, '□'));
        assertEquals("院校数", label(after, "schools"));
        assertEquals("备用院校数", label(after, "spare"));
        assertEquals(SUMMARY.proses().flatMap(Prose::references).toList(), after.proses().flatMap(Prose::references).toList());
    }

    @Test
    void aNameIsReplacedInItsFieldAndCountedApart() {
        Replaced replaced = all(SUMMARY, Query.words("云川"), "海棠");
        Summary after = applied(SUMMARY, replaced);
        assertEquals(List.of(4, 4, 0), List.of(replaced.count(), replaced.values(), replaced.left()));
        assertEquals("海棠区", value(after, "district"));
        assertEquals("海棠区教育局", value(after, "bureau"));
        assertEquals(text(SUMMARY, "c"), text(after, "c"));
    }

    @Test
    void numbersAndMatchesOverFieldsAreLeftAndCounted() {
        Replaced number = all(SUMMARY, Query.words("52"), "53");
        assertEquals(new Replaced(Optional.empty(), 0, 0, 1, java.util.Map.of()), number);
        Replaced over = all(SUMMARY, Query.words("区学校"), "县院校");
        assertEquals(List.of(0, 2), List.of(over.count(), over.left()));
        assertEquals(Optional.empty(), over.edit());
    }

    @Test
    void aNameIsLeftWhenTheNewWordsAreNoName() {
        assertEquals(List.of(0, 3), counts(all(SUMMARY, Query.words("云川区教育局"), "＊＊"), all(SUMMARY, Query.words("云川区"), "")));
        assertEquals(1, all(SUMMARY, Query.words("学校数"), "").count(), "备用 is left of one name, nothing of the other");
    }

    private static List<Integer> counts(Replaced first, Replaced second) {
        return List.of(first.count(), second.left());
    }

    @Test
    void inAPartOfTheDocumentFieldsAreLeft() {
        Query below = Query.words("云川").in(new Scope.Below(new SectionId("item")));
        assertEquals(List.of(0, 2), counts(all(SUMMARY, below, "海棠"), all(SUMMARY, below, "海棠")));
        Query schools = Query.words("学校").in(new Scope.Below(new SectionId("item")));
        Replaced replaced = all(SUMMARY, schools, "院校");
        assertEquals(4, replaced.count());
        assertEquals("学校数", label(applied(SUMMARY, replaced), "schools"));
    }

    @Test
    void groupsStandInTheNewWords() {
        Summary after = applied(SUMMARY, all(SUMMARY, pattern("(学)(校)安全"), "$2$1\\$1$9$x$0"));
        assertEquals("全区有学校□，校学$1$x学校安全，学生□报到。", text(after, "b"));
        assertEquals("全区有$1□，$1安全，学生□报到。", text(applied(SUMMARY, all(SUMMARY, Query.words("学校"), "$1")), "b"));
    }

    @Test
    void oneMatchIsReplacedAlone() {
        Found.Matches found = (Found.Matches) Search.all(SUMMARY, Query.words("学校"));
        Replaced replaced = Replacing.one(SUMMARY, Query.words("学校"), found.all().get(4), "院校");
        Summary after = applied(SUMMARY, replaced);
        assertEquals("替换", replaced.edit().orElseThrow().name());
        assertEquals("全区有学校□，院校安全，学生□报到。", text(after, "b"));
        assertEquals("学校数", label(after, "schools"));
    }

    @Test
    void aSelectionMovesWithTheText() {
        Replaced replaced = all(SUMMARY, Query.words("学校"), "各类院校");
        Summary after = applied(SUMMARY, replaced);
        Place b = new Place.Body(new org.edusum.model.ParagraphId("b"));
        for (int offset : List.of(0, 3, 5, 6, 9, 13)) {
            String rest = text(SUMMARY, "b").substring(offset);
            int moved = replaced.moved(Selection.at(new org.edusum.model.edit.Caret(b, offset))).caret().offset();
            assertEquals(rest.replace("学校", "各类院校"), text(after, "b").substring(moved));
        }
        assertEquals(7, replaced.moved(Selection.at(new org.edusum.model.edit.Caret(b, 4))).caret().offset());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void inAnyDocumentAllGoesAndNoFieldIsLost(long seed) {
        Summary before = RandomSummary.of(seed);
        Random random = new Random(seed);
        for (String word : List.of("全区", "学", "，", "3", "A", "云川", "数据项", "\uD842\uDFB7", "😀", " ", "&")) {
            Query query = random.nextBoolean() ? Query.words(word) : pattern(java.util.regex.Pattern.quote(word) + "+");
            String with = random.nextBoolean() ? "" : "𠀀替";
            Replaced replaced = all(before, query, with);
            Summary after = applied(before, replaced);
            assertEquals(before.proses().flatMap(Prose::references).map(FieldRef::field).toList(),
                    after.proses().flatMap(Prose::references).map(FieldRef::field).toList());
            assertEquals(replaced.count() + replaced.left(),
                    ((Found.Matches) Search.all(before, query)).all().size());
            boolean isInText = after.proses().flatMap(prose -> prose.inlines().stream())
                    .anyMatch(inline -> inline instanceof Text(String text) && text.contains(word));
            // Taking words out may bring others together; putting these in does not.
            assertTrue(with.isEmpty() || replaced.left() > 0 || !isInText, word);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void replacingByItselfChangesNothing(long seed) {
        Summary before = RandomSummary.of(seed);
        Query query = new Query("全区|3|学前教育", true, true, true, Scope.WHOLE);
        assertEquals(before, applied(before, all(before, query, "$0")));
    }

    @Test
    void aFieldsLastYearStaysWhenItsNameChanges() {
        Summary after = applied(SUMMARY, all(SUMMARY, Query.words("区"), "县"));
        Field district = after.field(new FieldId("district"));
        assertEquals("本县名称", district.label());
        assertEquals("云川县", value(after, "district"));
        assertEquals("云川县教育局", value(after, "bureau"));
    }
}
