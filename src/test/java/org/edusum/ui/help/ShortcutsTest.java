package org.edusum.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edusum.ui.help.Shortcuts.Shortcut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortcutsTest {

    private final Shortcuts group = new Shortcuts("文件", List.of(
            new Shortcut("Ctrl+S", "保存"), new Shortcut("Ctrl+Shift+S", "另存为"), new Shortcut("F8", "下一个空白")));

    @ParameterizedTest
    @CsvSource({"'',3", "保存,1", "存,2", "ctrl+s,2", "CTRL + SHIFT,1", "f8,1", "文件,3", "没有,0"})
    void theFilterLeavesWhatHasTheTextInNameKeysOrTitle(String text, int left) {
        assertEquals(left, group.matching(text).shortcuts().size());
    }

    @Test
    void bothLanguagesListTheSameKeysInTheSameGroups() {
        List<Shortcuts> chinese = KeyList.read("");
        List<Shortcuts> english = KeyList.read("_en");
        assertEquals(sizes(chinese), sizes(english));
        assertTrue(chinese.stream().flatMap(each -> each.shortcuts().stream()).noneMatch(s -> s.name().isBlank()));
    }

    private static List<Integer> sizes(List<Shortcuts> groups) {
        return groups.stream().map(each -> each.shortcuts().size()).toList();
    }

    @ParameterizedTest
    @CsvSource({"保存(_S),保存", "另存为(_A)…,另存为", "_Save as…,Save as"})
    void aMenusWordsAreShownWithoutTheLetterToChooseThemBy(String menu, String plain) {
        assertEquals(plain, MenuShortcuts.plain(menu));
    }
}
