package org.edusum.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.model.Field;
import org.edusum.model.Inline;
import org.edusum.model.OwnName;
import org.edusum.model.Section;
import org.edusum.model.Statistics;
import org.edusum.model.Summary;
import org.edusum.model.Text;
import org.edusum.model.value.Entry;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {

    private final Template template = Templates.find("education-bureau").orElseThrow();
    private final Summary summary = template.summary();

    @Test
    void everyTemplateListedCanBeRead() {
        assertEquals("区、县教育局年度工作总结", Templates.all().getFirst().name());
        for (Template each : Templates.all()) {
            assertFalse(each.description().isBlank());
            assertFalse(each.summary().fields().isEmpty());
        }
    }

    @Test
    void thereAreTheSevenChapters() {
        assertEquals(List.of("全面打赢防疫战役", "党建领路固本强基", "各类教育协调发展", "师资队伍多元建设", "优质均衡加速推进",
                        "立德树人全面发展", "教育保障持续优化"),
                summary.root().children().stream().map(chapter -> summary.printed(chapter.title())).toList());
        assertFalse(summary.root().body().isEmpty(), "preamble");
        for (Section chapter : summary.root().children()) {
            assertTrue(chapter.children().size() >= 3, chapter.id().value());
        }
    }

    @Test
    void thereAreManyEmptyFieldsOfEveryTypeAndEachStandsInTheProse() {
        assertTrue(summary.fields().size() >= 220, summary.fields().size() + " fields");
        Set<?> placed = new HashSet<>(Statistics.fieldsInOrder(summary));
        for (Field field : summary.fields().values()) {
            assertEquals(Value.EMPTY, field.value());
            assertTrue(placed.contains(field.id()), () -> field.id() + " has no place");
        }
        assertEquals(Set.of("integer", "decimal", "percent", "money", "year", "yearMonth", "monthDay", "month", "date",
                        "duration", "age", "name", "text"),
                summary.fields().values().stream().map(field -> field.type().code()).collect(Collectors.toSet()));
    }

    @Test
    void everyFieldHasItsOwnLabel() {
        Set<String> labels = new HashSet<>();
        summary.fields().values().forEach(field -> assertTrue(labels.add(field.label()), field.label()));
    }

    @Test
    void everyOwnNameHasItsField() {
        for (OwnName name : OwnName.values()) {
            FieldType type = summary.field(name).orElseThrow().type();
            assertEquals(switch (name) {
                case PROVINCE, CITY, DISTRICT, BUREAU -> new FieldType.Name();
                case YEAR -> new FieldType.Year();
                case ISSUED -> new FieldType.Date();
            }, type);
        }
    }

    @Test
    void theProseHasNoPlaceholdersAndNoHalfWidthMarks() {
        texts().forEach(text -> {
            assertFalse(text.matches(".*[*×＿_].*"), text);
            assertFalse(text.matches(".*[\\p{IsHan}][,;:?!()].*|.*[,;:?!()][\\p{IsHan}].*"), text);
            assertFalse(text.matches(".*[，。；：、]{2}.*"), text);
        });
    }

    private Stream<String> texts() {
        Stream<String> prose = summary.proses().flatMap(p -> p.inlines().stream()).filter(Text.class::isInstance)
                .map(Inline.class::cast).map(inline -> ((Text) inline).value());
        Stream<String> table = summary.fields().values().stream()
                .flatMap(field -> Stream.of(field.label(), field.source(), field.note()));
        return Stream.concat(prose, table);
    }

    @Test
    void whatEachFieldExpectsItUnderstandsItself() {
        for (Field field : summary.fields().values()) {
            for (String example : field.type().expected().replaceAll(".*如 |。$", "").split("、| 或 ")) {
                assertInstanceOf(Entry.Accepted.class, field.type().read(example), field.id() + ": " + example);
            }
        }
    }

    private static Map<OwnName, Value> names(String... keysAndValues) {
        Map<OwnName, Value> names = new EnumMap<>(OwnName.class);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            OwnName name = OwnName.valueOf(keysAndValues[i]);
            names.put(name, assertInstanceOf(Entry.Accepted.class, NameEntry.read(name, keysAndValues[i + 1])).value());
        }
        return names;
    }

    @Test
    void aNewSummaryCarriesTheNamesAndTheYear() {
        Summary started = Templates.start(template,
                names("PROVINCE", "江南", "CITY", "云州", "DISTRICT", "云川", "YEAR", "2022"));
        assertEquals("云川区教育局2022年度工作总结", started.title());
        assertEquals(new Value.Words("江南省"), started.field(OwnName.PROVINCE).orElseThrow().value());
        assertEquals(5, Statistics.of(started).filled());
        assertEquals(summary.root(), started.root());
    }

    @Test
    void aBureauKeepsTheNameItIsGiven() {
        Summary started = Templates.start(template, names("DISTRICT", "云川县", "BUREAU", "云川县教育和体育局"));
        assertEquals(new Value.Words("云川县教育和体育局"), started.field(OwnName.BUREAU).orElseThrow().value());
        assertEquals(new Value.Words("云川县教育局"), Templates.start(template, names("DISTRICT", "云川县", "BUREAU", " "))
                .field(OwnName.BUREAU).orElseThrow().value());
    }

    @Test
    void withoutNamesItIsTheTemplateItself() {
        assertEquals(summary, Templates.start(template, Map.of()));
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({"PROVINCE,江南,江南省", "PROVINCE,江南省,江南省", "PROVINCE,重庆,重庆市", "PROVINCE,上海市,上海市",
        "PROVINCE,广西,广西壮族自治区", "PROVINCE,内蒙古自治区,内蒙古自治区", "CITY,广州,广州市", "CITY,恩施土家族苗族自治州,恩施土家族苗族自治州",
        "CITY,兴安盟,兴安盟", "CITY,阿里地区,阿里地区", "DISTRICT,云川,云川区", "DISTRICT,云川县,云川县", "DISTRICT,云川市,云川市",
        "DISTRICT,扎鲁特旗,扎鲁特旗", "DISTRICT,玉屏侗族自治县,玉屏侗族自治县", "DISTRICT, 云川 ,云川区", "BUREAU,云川教育中心,云川教育中心"})
    void aMissingSuffixIsCompleted(OwnName name, String typed, String full) {
        assertEquals(new Entry.Accepted(new Value.Words(full)), NameEntry.read(name, typed));
    }

    @Test
    void aNameThatIsNoneIsRefusedWithASentence() {
        for (String typed : List.of("*", "××", "云\n川", "云".repeat(41))) {
            assertInstanceOf(Entry.Rejected.class, NameEntry.read(OwnName.DISTRICT, typed));
        }
        assertInstanceOf(Entry.Rejected.class, NameEntry.read(OwnName.YEAR, "22"));
        assertEquals(new Entry.Accepted(Value.EMPTY), NameEntry.read(OwnName.DISTRICT, "　"));
    }
}
