package org.edusum.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteModelTest {

    private final List<String> visited = new ArrayList<>();
    private final PaletteModel model = new PaletteModel(LoadedPinyin::get);

    @BeforeEach
    void open() {
        model.open(offered());
    }

    private List<Candidate> offered() {
        return List.of(
                candidate(Candidate.Kind.COMMAND, "", "学校一览", "视图", "F9", true),
                candidate(Candidate.Kind.FIELD, "", "学前教育学校数", "1.学前教育", "52所", true),
                candidate(Candidate.Kind.FIELD, "", "在校学生数", "三、发展", "未填", true),
                candidate(Candidate.Kind.SECTION, "1.", "学前教育", "三、发展", "", true),
                candidate(Candidate.Kind.SECTION, "2.", "发展学前教育", "三、发展", "", true),
                candidate(Candidate.Kind.COMMAND, "", "查找", "编辑", "Ctrl+F", true),
                candidate(Candidate.Kind.COMMAND, "", "粘贴", "编辑", "Ctrl+V", false));
    }

    private Candidate candidate(Candidate.Kind kind, String lead, String name, String beside, String aside, boolean isOn) {
        return new Candidate(kind, kind + name, new Spelling(lead, name), beside, aside, isOn, () -> visited.add(name));
    }

    private String answers(String typed) {
        model.typedProperty().set(typed);
        return String.join(" ", model.answers().stream().map(answer -> answer.candidate().name().text()).toList());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(quoteCharacter = '"', value = {
        "学前, 1.学前教育 学前教育学校数 2.发展学前教育",
        "学, 1.学前教育 学前教育学校数 学校一览 2.发展学前教育 在校学生数",
        "xq, 1.学前教育 学前教育学校数 2.发展学前教育",
        "xuexiao, 学校一览 学前教育学校数",
        "xue qian, 1.学前教育 学前教育学校数 2.发展学前教育",
        "xue'qian, 1.学前教育 学前教育学校数 2.发展学前教育",
        "发展 学前, 2.发展学前教育 1.学前教育",
        "52 学校, 学前教育学校数",
        "#学, 学前教育学校数 在校学生数",
        "@xs, 学前教育学校数 在校学生数", "@zxxs, 在校学生数",
        ">, 学校一览 查找 粘贴",
        "> cz, 查找",
        "》查, 查找",
        "没有, \"\"",
    })
    void allWordsAnswerAndTheBestComesFirst(String typed, String expected) {
        assertEquals(expected, answers(typed));
    }

    @Test
    void withNothingTypedSectionsComeBeforeFieldsBeforeCommands() {
        assertEquals("1.学前教育 2.发展学前教育 学前教育学校数 在校学生数 学校一览 查找 粘贴", answers(""));
    }

    @Test
    void whatWasVisitedLastComesFirstAmongItsLike() {
        answers("学前");
        model.choose(model.answers().get(2)).orElseThrow().run();
        answers("#在校");
        model.choose(model.answers().getFirst()).orElseThrow().run();
        assertEquals(List.of("发展学前教育", "在校学生数"), visited);
        model.open(offered());
        assertEquals("在校学生数 2.发展学前教育 1.学前教育 学前教育学校数 学校一览 查找 粘贴", answers(""));
        assertEquals("1.学前教育 学前教育学校数 2.发展学前教育", answers("学前"));
    }

    @Test
    void whatCannotBeDoneNowIsShownButNotChosen() {
        assertEquals("粘贴", answers(">zt"));
        assertEquals(Optional.empty(), model.choose(model.answers().getFirst()));
    }
}
