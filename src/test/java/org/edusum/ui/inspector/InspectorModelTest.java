package org.edusum.ui.inspector;

import static org.edusum.ui.prose.ProseSamples.body;
import static org.edusum.ui.prose.ProseSamples.prose;
import static org.edusum.ui.prose.ProseSamples.title;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.edusum.model.FieldId;
import org.edusum.model.Prose;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.model.Table;
import org.edusum.model.edit.Change;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.History;
import org.edusum.ui.prose.ProseSamples;
import org.edusum.ui.session.Session;
import org.junit.jupiter.api.Test;

class InspectorModelTest {

    private final Summary small = ProseSamples.small();
    private final Session session = new Session(History.of(small), entry -> { }, InstantSource.system());
    private final InspectorModel model = new InspectorModel(session);

    private List<String> places(String field) {
        return model.places(new FieldId(field)).stream().map(InspectorModel.Standing::toString).toList();
    }

    private String count(String field) {
        return InspectorModel.count(model.places(new FieldId(field)));
    }

    @Test
    void aFieldThatStandsOnceInEachPlaceIsListedByPlaces() {
        assertEquals(List.of("标题", "落款"), places("district"));
        assertEquals("出现在 2 处", count("district"));
    }

    @Test
    void everyTimeCountsAlsoTwiceInAParagraphAndInTables() {
        session.perform(Edit.of("改", new Change.SpliceProse(body("p21"), 0, 0, prose("{members}中的{members}，"))), Optional.empty());
        Table table = new Table(List.of(new Table.Column(1, Table.Align.LEFT)), 0, List.of(List.of(prose("{members}")), List.of(Prose.of("无")),
                List.of(prose("{members}"))), false);
        session.perform(Edit.of("表", new Change.SetTable(new SectionId("s1"), Optional.of(table))), Optional.empty());
        assertEquals(List.of("二、党建引领（3 处）", "一、健康守护（附表内 2 处）"), places("members"));
        assertEquals("出现在 5 处，按段列为 2 行", count("members"));
        assertEquals(title("s1"), model.places(new FieldId("members")).getLast().place(), "a cell is reached by its section");
    }
}
