package org.edusum.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.edusum.model.Expression;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Formalities;
import org.edusum.model.Formula;
import org.edusum.model.Imprint;
import org.edusum.model.Origin;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.Relation;
import org.edusum.model.Relations;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class SummaryJsonTest {

    /** A small document, in another order of members than the writer's. */
    static final String SMALL = """
            {"fields":[{"label":"学校数","id":"f1","unit":"所","type":"integer","value":"12"},
              {"id":"f2","type":"percent","decimals":1,"label":"入学率","previous":"98.50"},
              {"id":"n1","type":"name","label":"区","value":"云川区"}],
             "signature":{"date":{"id":"p9","text":[]},"signatory":{"id":"p8","text":[{"field":"n1"}]}},
             "names":{"district":"n1"},
             "document":{"children":[{"id":"s1","title":["概况"],"body":[{"id":"p1",
                "text":["全区有",{"field":"f1"},"，共",{"form":"number","field":"f1"},"所。"]}],"children":[]}],
              "id":"s0","title":[{"field":"n1"},"工作总结"]},
             "headings":"run-in","numbering":["一、","1.","（1）"]}""";

    @Test
    void everySummaryComesBackEqual() {
        for (long seed = 0; seed < 300; seed++) {
            Summary summary = RandomSummary.of(seed);
            byte[] json = JsonTree.bytes(SummaryJson.write(summary));
            assertEquals(summary, SummaryJson.read(json), "seed " + seed);
        }
    }

    @Test
    void theOrderOfMembersDoesNotMatter() {
        Summary summary = SummaryJson.read(JsonTree.parse(SMALL));
        assertEquals("云川区工作总结", summary.title());
        assertEquals("全区有12所，共12所。", summary.printed(summary.root().children().getFirst().body().getFirst().prose()));
        assertEquals(summary, SummaryJson.read(SummaryJson.write(summary)));
    }

    @Test
    void whatIsWrittenIsSpelledAsTheFormatSays() {
        String written = JsonTree.text(SummaryJson.write(SummaryJson.read(JsonTree.parse(SMALL))));
        assertEquals("""
                {"numbering":["一、","1.","（1）"],"headings":"run-in","names":{"district":"n1"},\
                "document":{"id":"s0","title":[{"field":"n1"},"工作总结"],"body":[],"children":[{"id":"s1","title":["概况"],\
                "body":[{"id":"p1","text":["全区有",{"field":"f1"},"，共",{"field":"f1","form":"number"},"所。"]}],"children":[]}]},\
                "signature":{"signatory":{"id":"p8","text":[{"field":"n1"}]},"date":{"id":"p9","text":[]}},\
                "fields":[{"id":"f1","type":"integer","unit":"所","label":"学校数","value":"12"},\
                {"id":"f2","type":"percent","decimals":1,"label":"入学率","previous":"98.50"},\
                {"id":"n1","type":"name","label":"区","value":"云川区"}]}""", written);
    }

    @ParameterizedTest(name = "{0} -> {1} is found at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "value":"12"         | "value":"12.5"          | fields[0].value
            "value":"12"         | "value":12              | fields[0].value
            "type":"integer"     | "type":"number"         | fields[0].type
            "unit":"所"          | "unit":""               | fields[0]
            "unit":"所",         | ``                      | fields[0]
            "unit":"所"          | "unit":"所","decimals":1 | fields[0].decimals
            "decimals":1         | "decimals":1,"unit":"%" | fields[1].unit
            "decimals":1         | "decimals":9            | fields[1]
            "decimals":1         | "decimals":1.5          | fields[1].decimals
            "previous":"98.50"   | "previous":"98,5"       | fields[1].previous
            "label":"入学率"     | "label":" "             | fields[1].label
            "id":"f2"            | "id":"f1"               | fields[1].id
            "id":"f2"            | "id":"数据"             | fields[1].id
            "district":"n1"      | "district":"n2"         | names.district
            "id":"s1"            | "id":"s0"               | document.children[0].id
            "id":"p9"            | "id":"p8"               | signature.date.id
            "id":"p9"            | "id":"p1"               | signature.date.id
            "title":["概况"]     | "title":"概况"          | document.children[0].title
            "title":["概况"]     | "title":[""]            | document.children[0].title[0]
            "title":["概况"]     | "title":["一\\n二"]     | document.children[0].title[0]
            "title":["概况"]     | "title":[null]          | document.children[0].title[0]
            {"field":"f1"}       | {"field":"f7"}          | document.children[0].body[0].text[1]
            {"field":"f1"}       | {"fields":"f1"}         | document.children[0].body[0].text[1]
            "form":"number"      | "form":"roman"          | document.children[0].body[0].text[3].form
            "run-in"             | "above"                 | headings
            "1."                 | "I."                    | numbering[1]
            "1."                 | "一、"                  | numbering
            "signature":         | "signed":               | ``
            "id":"s1"            | "id":"s1","status":"finished" | document.children[0].status
            "id":"s1"            | "id":"s1","division":"科 "    | document.children[0].division
            "document":          | "text":                 | ``
            "fields":[           | "felder":[              | ``
            """)
    void aFaultIsReportedWithItsPlace(String right, String wrong, String place) {
        String broken = SMALL.replace(right, wrong);
        JsonFormatException fault =
                assertThrows(JsonFormatException.class, () -> SummaryJson.read(JsonTree.parse(broken)));
        assertEquals(place, fault.place(), fault.getMessage());
    }

    /** The small document with an attachment, a table and formalities. */
    static final String FORMAL = SMALL.replace("}],\"children\":[]}],", "}],\"children\":[]},"
            + "{\"id\":\"s2\",\"kind\":\"attachment\",\"title\":[\"名单\"],\"table\":{\"columns\":[{\"weight\":2,\"align\":\"left\"},"
            + "{\"weight\":1,\"align\":\"centre\"}],\"headRows\":1,\"landscape\":true,\"rows\":[[[\"校名\"],[]],[[],[{\"field\":\"f1\"}]]]}}],")
            .replace("\"headings\"", "\"formalities\":{\"addressee\":\"市教育局\",\"imprint\":{\"issuer\":\"办公室\"}},\"headings\"");

    @Test
    void attachmentsTablesAndFormalitiesAreSpelledAsTheFormatSays() {
        Summary summary = SummaryJson.read(JsonTree.parse(FORMAL));
        Section attachment = summary.root().children().getLast();
        assertEquals(Section.Kind.ATTACHMENT, attachment.kind());
        assertEquals(new Table(List.of(new Table.Column(2, Table.Align.LEFT), new Table.Column(1, Table.Align.CENTRE)), 1,
                List.of(List.of(Prose.of("校名"), Prose.EMPTY), List.of(Prose.EMPTY, Prose.of(new FieldRef(new FieldId("f1"))))), true),
                attachment.table().orElseThrow());
        assertEquals(new Formalities("市教育局", Optional.of(new Imprint("", "办公室", ""))), summary.formalities());
        String written = JsonTree.text(SummaryJson.write(summary));
        assertTrue(written.contains("{\"id\":\"s2\",\"kind\":\"attachment\",\"title\":[\"名单\"],\"body\":[],\"table\":{\"columns\":"
                + "[{\"weight\":2,\"align\":\"left\"},{\"weight\":1,\"align\":\"centre\"}],\"headRows\":1,\"landscape\":true,"
                + "\"rows\":[[[\"校名\"],[]],[[],[{\"field\":\"f1\"}]]]},\"children\":[]}"), written);
        assertTrue(written.contains("\"formalities\":{\"addressee\":\"市教育局\",\"imprint\":{\"copiesTo\":\"\",\"issuer\":\"办公室\",\"issued\":\"\"}}"),
                written);
    }

    @ParameterizedTest(name = "{0} -> {1} is found at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "kind":"attachment"  | "kind":"appendix"       | document.children[1].kind
            "title":["名单"]     | "title":["名单"],"children":[{"id":"s9","kind":"attachment"}] | ``
            "weight":2           | "weight":0              | document.children[1].table.columns[0]
            "weight":2           | "weight":"2"            | document.children[1].table.columns[0].weight
            "align":"left"       | "align":"justify"       | document.children[1].table.columns[0].align
            "headRows":1         | "headRows":3            | document.children[1].table
            "headRows":1,        | ``                      | document.children[1].table
            "landscape":true     | "landscape":"yes"       | document.children[1].table.landscape
            [["校名"],[]]        | [["校名"]]              | document.children[1].table
            [["校名"],[]]        | [["校\\n名"],[]]        | document.children[1].table.rows[0][0][0]
            [["校名"],[]]        | []                      | document.children[1].table
            [[],[{"field":"f1"}]] | [[],[{"field":"f7"}]]  | document.children[1].table.rows[1][1][0]
            "addressee":"市教育局" | "addressee":["市"]    | formalities.addressee
            "issuer":"办公室"    | "issuer":8              | formalities.imprint.issuer
            """)
    void aFaultInATableOrAFormalityIsReportedWithItsPlace(String right, String wrong, String place) {
        String broken = FORMAL.replace(right, wrong == null ? "" : wrong);
        JsonFormatException fault =
                assertThrows(JsonFormatException.class, () -> SummaryJson.read(JsonTree.parse(broken)));
        assertEquals(place, fault.place(), fault.getMessage());
    }

    /** The small document with a formula, an origin, a reason and a relation. */
    static final String FIGURES = SMALL.replace("\"id\":\"f1\",", "\"id\":\"f1\",\"formula\":\"{f2:last}*100\",\"overridden\":true,\"origin\":{\"file\":\"基教科.xlsx\","
            + "\"sheet\":\"填报表\",\"cell\":\"F5\",\"division\":\"基教科\",\"at\":\"2023-01-05T02:20:00Z\"},\"reason\":\"新建学校\",")
            .replace("\"headings\"", "\"relations\":{\"largeChange\":25,\"list\":[{\"id\":\"r1\",\"kind\":\"part\",\"left\":\"{f1}\",\"comparison\":\"<=\","
                    + "\"right\":\"{f2}\",\"soft\":true,\"dismissed\":true,\"note\":\"说明\"}]},\"headings\"");

    @Test
    void formulasOriginsAndRelationsAreSpelledAsTheFormatSays() {
        Summary summary = SummaryJson.read(JsonTree.parse(FIGURES));
        Field schools = summary.field(new FieldId("f1"));
        assertEquals(Optional.of(new Formula(new Expression("{f2:last}*100"), true)), schools.formula());
        assertEquals(Optional.of(new Origin("基教科.xlsx", "填报表", "F5", "基教科", "", Instant.parse("2023-01-05T02:20:00Z"))), schools.origin());
        assertEquals("新建学校", schools.reason());
        assertEquals(new Relations(List.of(new Relation("r1", Relation.Kind.PART, new Expression("{f1}"), Relation.Comparison.AT_MOST,
                new Expression("{f2}"), Relation.Strength.SOFT, Relation.Standing.DISMISSED, "说明")), 25), summary.relations());
        String written = JsonTree.text(SummaryJson.write(summary));
        assertTrue(written.contains("\"formula\":\"{f2:last}*100\",\"overridden\":true,\"origin\":{\"file\":\"基教科.xlsx\",\"sheet\":\"填报表\","
                + "\"cell\":\"F5\",\"division\":\"基教科\",\"at\":\"2023-01-05T02:20:00Z\"},\"reason\":\"新建学校\"}"), written);
        assertTrue(written.endsWith("\"relations\":{\"largeChange\":25,\"list\":[{\"id\":\"r1\",\"kind\":\"part\",\"left\":\"{f1}\",\"comparison\":\"<=\","
                + "\"right\":\"{f2}\",\"soft\":true,\"dismissed\":true,\"note\":\"说明\"}]}}"), written);
        assertEquals(summary, SummaryJson.read(JsonTree.parse(written)));
    }

    @ParameterizedTest(name = "{0} -> {1} is found at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "kind":"part"              | "kind":"half"          | relations.list[0].kind
            "comparison":"<="          | "comparison":"<"       | relations.list[0].comparison
            "left":"{f1}"              | "left":""              | relations.list[0].left
            "id":"r1"                  | "id":"r 1"             | relations.list[0]
            "largeChange":25           | "largeChange":0        | relations
            "soft":true                | "soft":"yes"           | relations.list[0].soft
            "formula":"{f2:last}*100"  | "formula":" "          | fields[0].formula
            "at":"2023-01-05T02:20:00Z"| "at":"gestern"         | fields[0].origin.at
            """)
    void aFaultInAFigureOrARelationIsReportedWithItsPlace(String right, String wrong, String place) {
        assertTrue(FIGURES.contains(right), right);
        JsonFormatException fault = assertThrows(JsonFormatException.class,
                () -> SummaryJson.read(JsonTree.parse(FIGURES.replace(right, wrong))));
        assertEquals(place, fault.place(), fault.getMessage());
    }

    @Test
    void aTableBeyondTheLimitsIsRefusedByItsPlace() {
        String cells = FORMAL.replace("[[\"校名\"],[]],", "[[],[]],".repeat(Table.MAX_ROWS));
        assertEquals("document.children[1].table",
                assertThrows(JsonFormatException.class, () -> SummaryJson.read(JsonTree.parse(cells))).place());
        String table = "\"table\":{\"columns\":[" + String.join(",", Collections.nCopies(20, "{\"weight\":1,\"align\":\"left\"}"))
                + "],\"headRows\":0,\"rows\":[" + String.join(",", Collections.nCopies(2000,
                "[" + String.join(",", Collections.nCopies(20, "[]")) + "]")) + "]}";
        StringBuilder sections = new StringBuilder();
        for (int i = 0; i <= Reading.MAX_CELLS / 40_000; i++) {
            sections.append("{\"id\":\"x").append(i).append("\",").append(table).append("},");
        }
        JsonFormatException tooMany = assertThrows(JsonFormatException.class, () -> SummaryJson.read(JsonTree.parse(
                SMALL.replace("\"document\":{\"children\":[", "\"document\":{\"children\":[" + sections))));
        assertEquals("document.children[10].table.rows[0][0]", tooMany.place());
    }

    @Test
    void sectionsBeyondTheDeepestAreRefusedByPlaceNotByTheStack() {
        String deep = "{\"id\":\"sX\",\"children\":[".replace("X", "%d");
        StringBuilder document = new StringBuilder();
        for (int i = 0; i <= Summary.MAX_DEPTH + 1; i++) {
            document.append(deep.formatted(i));
        }
        document.append("]}".repeat(Summary.MAX_DEPTH + 2));
        String json = "{\"fields\":[],\"document\":" + document + "}";
        JsonFormatException fault = assertThrows(JsonFormatException.class, () -> SummaryJson.read(JsonTree.parse(json)));
        assertEquals("document" + ".children[0]".repeat(Summary.MAX_DEPTH + 1), fault.place());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``
            {
            {"a":1,"a":2}
            {} {}
            [1,]
            NaN
            {"a":01}
            {"a":1e99999999999999}
            """)
    void whatIsNoJsonIsRefused(String text) {
        assertThrows(JsonFormatException.class, () -> JsonTree.parse(text == null ? "" : text));
    }

    @Test
    void nestingBeyondTheLimitIsRefused() {
        String deep = "[".repeat(100_000);
        assertThrows(JsonFormatException.class, () -> JsonTree.parse(deep));
    }

    @Test
    void textOutsideUtf8IsRefused() {
        assertThrows(JsonFormatException.class, () -> JsonTree.parse(new byte[] {'"', (byte) 0xB9, (byte) 0xA4, '"'}));
    }

    @Test
    void halvesOfSurrogatePairsDoNotStopASave() {
        Field field = new Field(new FieldId("f"), new FieldType.Name(), "标\uD83D签", Value.EMPTY, Value.EMPTY, "\uDE00", "注\uD83D\uDE00");
        assertEquals(List.of("标\uFFFD签", "\uFFFD", "注\uD83D\uDE00"), List.of(field.label(), field.source(), field.note()));
        assertEquals("[\"\uFFFDa\"]", JsonTree.text(JsonTree.parse("[\"\\ud800a\"]")));
    }

    @Test
    void numbersKeepTheirDigits() {
        assertEquals("[1.50,123456789012345678901234567890,1E+400]",
                JsonTree.text(JsonTree.parse("[1.50, 123456789012345678901234567890, 1e400]")));
    }
}
