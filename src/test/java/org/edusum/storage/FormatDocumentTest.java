package org.edusum.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edusum.model.RandomSummary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The documents of the format say what the program does. */
class FormatDocumentTest {

    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonTree.parse(Files.readAllBytes(Path.of("src/docs/edusum-summary.schema.json"))));
    }

    @Test
    void whateverIsWrittenIsValid() {
        for (long seed = 0; seed < 60; seed++) {
            assertEquals(List.of(), schema.validate(JsonTree.parse(JsonTree.bytes(SummaryJson.write(RandomSummary.of(seed))))));
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "value":"12"         | "value":"12.5"
            "value":"12"         | "value":12
            "type":"integer"     | "type":"number"
            "unit":"所"          | "unit":""
            "unit":"所",         | ``
            "unit":"所"          | "unit":"所","decimals":1
            "decimals":1         | "decimals":1,"unit":"%"
            "decimals":1         | "decimals":9
            "previous":"98.50"   | "previous":"98,5"
            "label":"入学率"     | "label":" "
            "id":"f2"            | "id":"数据"
            "title":["概况"]     | "title":"概况"
            "title":["概况"]     | "title":[""]
            "title":["概况"]     | "title":["一\\n二"]
            "title":["概况"]     | "title":[null]
            {"field":"f1"}       | {"fields":"f1"}
            "form":"number"      | "form":"roman"
            "run-in"             | "above"
            "1."                 | "I."
            "1."                 | "一、"
            "signature":         | "signed":
            "id":"s1"            | "id":"s1","status":"finished"
            "id":"s1"            | "id":"s1","division":" 科"
            "id":"s1"            | "id":"s1","division":""
            "fields":[           | "felder":[
            """)
    void whatTheReaderRefusesByShapeIsInvalid(String right, String wrong) {
        assertEquals(List.of(), schema.validate(JsonTree.parse(SummaryJsonTest.SMALL)));
        assertFalse(schema.validate(JsonTree.parse(SummaryJsonTest.SMALL.replace(right, wrong))).isEmpty());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "kind":"attachment"  | "kind":"appendix"
            "weight":2           | "weight":0
            "weight":2           | "weight":1.5
            "align":"left"       | "align":"justify"
            "headRows":1,        | ``
            "headRows":1         | "headRows":-1
            "landscape":true     | "landscape":"yes"
            [["校名"],[]]        | ["校名",[]]
            [["校名"],[]]        | []
            "addressee":"市教育局" | "addressee":["市"]
            """)
    void whatTheReaderRefusesOfTablesByShapeIsInvalid(String right, String wrong) {
        assertEquals(List.of(), schema.validate(JsonTree.parse(SummaryJsonTest.FORMAL)));
        assertFalse(schema.validate(JsonTree.parse(SummaryJsonTest.FORMAL.replace(right, wrong == null ? "" : wrong))).isEmpty());
    }

    @Test
    void theExampleOfTheFormatsPageIsRead() throws IOException {
        String page = Files.readString(Path.of("src/docs/edusum-format.md"));
        String example = page.substring(page.indexOf("{\n  \"numbering\""), page.indexOf("\n```\n", page.indexOf("\"numbering\"")));
        JsonNode tree = JsonTree.parse(example);
        assertEquals(List.of(), schema.validate(tree));
        assertEquals("云川区教育工作总结", SummaryJson.read(tree).title());
        assertEquals(tree, JsonTree.parse(JsonTree.bytes(SummaryJson.write(SummaryJson.read(tree)))), "nothing is left out");
    }

    @Test
    void theBuiltInTemplateIsValid() throws IOException {
        try (var resource = FormatDocumentTest.class.getResourceAsStream("/org/edusum/template/education-bureau.json")) {
            assertEquals(List.of(), schema.validate(JsonTree.parse(resource.readAllBytes())));
        }
    }
}
