package org.edusum.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.checking.Checker;
import org.edusum.checking.Problem;
import org.edusum.formula.Arithmetic;
import org.edusum.formula.Computation;
import org.edusum.formula.Recalculation;
import org.edusum.model.FieldId;
import org.edusum.model.Relation;
import org.edusum.model.Summary;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.model.value.Entry;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The relations of the built-in template: figures that agree give no problem, each disagreement is named, and only that. */
@Execution(ExecutionMode.CONCURRENT)
class TemplateRelationsTest {

    private static final String CONSISTENT = """
            year=2022 f004=5200 f005=4600 f012=4800 f018=60 f020=7 f025=12 f030=320 f031=45 f032=5 f034=8 f043=24 f048=1800 f049=35
            f063=2022-09 f069=12 f070=30 f071=45 f072=28 f073=26 f077=3 f078=5 f079=4 f080=120 f081=95 f084=60 f085=40
            f101=2021 f107=2022 f110=2022 f111=2022 f124=156 f125=60 f126=30 f133=2 f150=80 f151=3 f152=20 f153=66 f154=8 f155=20
            f167=24 f168=6 f169=320 f174=2022 f180=300 f181=820 f189=弘文 f190=弘文 f192=4 f193=36 f324=9 f325=6
            f329=900 f330=1800 f331=1200 f350=2100 f351=3500 f352=1800 f364=420 f365=410 f087=88.5 f141=0-18
            """;

    private static Map<String, String> values(String pairs) {
        return Stream.of(pairs.strip().split("\\s+")).collect(Collectors.toMap(pair -> pair.split("=")[0],
                pair -> pair.split("=")[1], (a, b) -> b, LinkedHashMap::new));
    }

    private static Summary filled(String pairs) {
        Summary empty = Templates.all().getFirst().summary();
        List<Change> changes = values(pairs).entrySet().stream().<Change>map(entry -> {
            FieldId id = new FieldId(entry.getKey());
            Entry read = empty.field(id).type().read(entry.getValue());
            assertTrue(read instanceof Entry.Accepted, entry + " " + read);
            return new Change.SetValue(id, ((Entry.Accepted) read).value());
        }).toList();
        Outcome<Edit> outcome = Recalculation.complete(empty, new Edit("填写", changes)).apply(empty);
        return ((Outcome.Applied<Edit>) outcome).summary();
    }

    private static Set<String> broken(Summary summary) {
        return new Checker().check(summary).all().stream().map(problem -> problem.relation().orElse(
                problem.rule() + ":" + problem.field().map(FieldId::value).orElse(""))).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void figuresThatAgreeGiveNoProblem() {
        Summary summary = filled(CONSISTENT);
        assertEquals(List.of(), new Checker().check(summary).all().stream().map(Problem::message).toList());
        assertEquals("87篇", org.edusum.formula.Figures.printed(summary, "f068"));
        assertEquals("79.2%", org.edusum.formula.Figures.printed(summary, "f082"));
        assertEquals("66.7%", org.edusum.formula.Figures.printed(summary, "f086"));
        assertEquals(Set.of(), broken(Templates.all().getFirst().summary()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "r01, f068=88", "r02, f082=80.1", "r03, f086=60", "r04, f080=90", "r05, f084=39", "r06, f084=130", "r07, f081=39 f077=1 f078=1 f079=1",
        "r08, f077=91", "r09, f079=96", "r10, f030=44", "r11, f032=40", "r12, f152=78", "r13, f155=60", "r14, f168=25", "r15, f181=299",
        "r16, f125=157", "r17, f126=157", "r18, f018=4801", "r19, f025=4801", "r20, f154=81 f153=200", "r21, f133=0", "r22, f169=325",
        "r24-1, f043=0", "r24-2, f043=25", "r26-1, f020=0", "r26-2, f020=13", "r30-1, f063=2021-09", "r30-2, f107=2021", "r30-3, f110=2023",
        "r30-4, f111=2021", "r31-1, f101=2020", "r31-2, f101=2024", "r31-3, f174=2020", "r31-4, f174=2024", "r36, f190=博雅",
        "r51, f005=5201", "r52, f328=3901", "r53, f349=7399", "r54, f365=421", "r55, f073=29", "r56, f192=37", "r58, f325=10", "r59, f049=1801",
        "impossible-value:f087, f087=100.1", "impossible-value:f141, f141=130",
    })
    void eachDisagreementIsNamedAndNothingElse(String relation, String figures) {
        assertEquals(Set.of(relation), broken(filled(CONSISTENT + " " + figures)));
    }

    @Test
    void everyRelationIsTriedAboveAndReadable() {
        Summary template = Templates.all().getFirst().summary();
        assertEquals(43, template.relations().all().size());
        for (Relation relation : template.relations().all()) {
            assertTrue(Arithmetic.fault(relation.left()).isEmpty() && Arithmetic.fault(relation.right()).isEmpty(), relation.id());
            assertTrue(template.fields().keySet().containsAll(relation.fields()), relation.id());
            assertTrue(relation.isConfirmed());
        }
        template.fields().values().stream().filter(field -> field.formula().isPresent()).forEach(field ->
                assertEquals(List.of(), Computation.cycle(template, field.id(), field.formula().orElseThrow().expression())));
        assertEquals(Value.EMPTY, template.field(new FieldId("f068")).value());
    }
}
