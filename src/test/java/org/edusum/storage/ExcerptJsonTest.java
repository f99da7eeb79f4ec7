package org.edusum.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.SectionMarks;
import org.edusum.model.Table;
import org.edusum.model.Text;
import org.edusum.model.edit.Excerpt;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptJsonTest {

    private static final Field PUPILS = Field.empty(new FieldId("pupils"), new FieldType.Whole("人"), "在校学生数")
            .withValue(new Value.Quantity(BigDecimal.valueOf(320))).withSource("基教科");

    @Test
    void anExcerptComesBackAsItWas() {
        Excerpt excerpt = new Excerpt(List.of(
                new Excerpt.Heading(2, Prose.of("招生“{}”𠮷"), new SectionMarks(SectionMarks.Status.TO_VERIFY, "基教科")),
                new Excerpt.Plain(Prose.of(new Text("新生"), new FieldRef(PUPILS.id(), Form.NUMBER), new Text("\\n人"))),
                new Excerpt.Heading(1, Prose.of("名单"), SectionMarks.NONE, Optional.of(Table.empty(2, 2)
                        .withCell(1, 1, Prose.of(new FieldRef(PUPILS.id())))), Section.Kind.ATTACHMENT),
                new Excerpt.Plain(Prose.EMPTY)), Map.of(PUPILS.id(), PUPILS));
        assertEquals(Optional.of(excerpt), ExcerptJson.read(ExcerptJson.write(excerpt)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "新生", "{}", "[]", "{\"format\":\"edusum-excerpt\",\"version\":2,\"lines\":[{\"text\":[]}]}",
            "{\"format\":\"edusum-excerpt\",\"version\":1,\"lines\":[]}",
            "{\"format\":\"edusum-excerpt\",\"version\":1,\"lines\":[{\"text\":[{\"field\":\"gone\"}]}]}",
            "{\"format\":\"edusum-excerpt\",\"version\":1,\"lines\":[{\"heading\":2,\"kind\":\"attachment\",\"text\":[\"章\"]}]}",
            "{\"format\":\"edusum-excerpt\",\"version\":1,\"lines\":[{\"heading\":99,\"text\":[\"章\"]}]}",
            "{\"format\":\"edusum-excerpt\",\"version\":1,\"lines\":[{\"text\":[\"a\\nb\"]}]}",
            "{\"format\":\"edusum-excerpt\",\"version\":1,\"lines\":[{\"text\":\"章\"}]"})
    void whatIsDamagedOrForeignIsNoExcerpt(String text) {
        assertEquals(Optional.empty(), ExcerptJson.read(text));
    }
}
