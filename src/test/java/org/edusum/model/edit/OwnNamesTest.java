package org.edusum.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.OwnName;
import org.edusum.model.RandomSummary;
import org.edusum.model.Summary;
import org.edusum.model.value.FieldType;
import org.edusum.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnNamesTest {

    private static final FieldId DISTRICT = new FieldId("d");
    private static final FieldId BUREAU = new FieldId("b");

    private static Value words(String text) {
        return text.isEmpty() ? Value.EMPTY : new Value.Words(text);
    }

    private static Summary summary(String district, String bureau) {
        Summary any = RandomSummary.of(1);
        Map<FieldId, Field> fields = new java.util.HashMap<>(any.fields());
        fields.put(DISTRICT, Field.empty(DISTRICT, new FieldType.Name(), "区").withValue(words(district)));
        fields.put(BUREAU, Field.empty(BUREAU, new FieldType.Name(), "单位").withValue(words(bureau)));
        return new Summary(any.root(), any.signature(), fields,
                Map.of(OwnName.DISTRICT, DISTRICT, OwnName.BUREAU, BUREAU), any.layout());
    }

    @ParameterizedTest(name = "{0}, {1} -> {2}: {3}")
    @CsvSource({
        "云川区, 云川区教育局, 海棠区, 海棠区教育局",
        "云川区, 云川区教育和体育局, 海棠县, 海棠县教育和体育局",
        "云川区, 市第一教育局, 海棠区, 市第一教育局",
        "云川区, 云川区教育局, '', 云川区教育局",
        "'', 云川区教育局, 海棠区, 云川区教育局",
        "云川区, '', 海棠区, ''",
    })
    void theBureauFollowsItsDistrict(String district, String bureau, String newDistrict, String newBureau) {
        Summary before = summary(district, bureau);
        Edit edit = new Edit("填写", OwnNames.setting(before, DISTRICT, words(newDistrict)));
        Summary after = ((Outcome.Applied<Edit>) edit.apply(before)).summary();
        assertEquals(words(newDistrict), after.field(DISTRICT).value());
        assertEquals(words(newBureau), after.field(BUREAU).value());
    }

    @Test
    void aBureauThatIsNamedItselfKeepsThatName() {
        Value named = words("海棠教育中心");
        List<Change> changes = OwnNames.setting(summary("云川区", "云川区教育局"),
                Map.of(DISTRICT, words("海棠区"), BUREAU, named));
        assertEquals(2, changes.size());
        assertEquals(1, changes.stream().filter(new Change.SetValue(BUREAU, named)::equals).count());
    }

    @Test
    void otherFieldsAreSetAlone() {
        assertEquals(List.of(new Change.SetValue(BUREAU, words("海棠区教育局"))),
                OwnNames.setting(summary("云川区", "云川区教育局"), BUREAU, words("海棠区教育局")));
    }
}
