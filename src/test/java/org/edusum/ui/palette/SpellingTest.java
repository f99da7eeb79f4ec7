package org.edusum.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    /** The rank and the characters that answer, or nothing. */
    private static String answer(Spelling spelling, String word) {
        return spelling.match(word, LoadedPinyin::get).map(hit -> hit.rank() + " " + hit.at().stream()
                .mapToObj(i -> spelling.text().substring(i, i + 1)).collect(Collectors.joining())).orElse("");
    }

    @ParameterizedTest(name = "{1} in {0} -> {2}")
    @CsvSource({
        "学前教育, 学前, PREFIX 学前",
        "学前教育, 教育, INSIDE 教育",
        "学前教育, xqjy, SPELLED_PREFIX 学前教育",
        "学前教育, xq, SPELLED_PREFIX 学前",
        "学前教育, xueqian, SPELLED_PREFIX 学前",
        "学前教育, xueq, SPELLED_PREFIX 学前",
        "学前教育, xqianj, SPELLED_PREFIX 学前教",
        "学前教育, jiaoy, SPELLED 教育",
        "学前教育, jy, SPELLED 教育",
        "学前教育, 学qj, SPELLED_PREFIX 学前教",
        "学前教育, xj, ''",
        "学前教育, xqjyx, ''",
        "重庆, zq, SPELLED_PREFIX 重庆",
        "重庆, cq, SPELLED_PREFIX 重庆",
        "重庆, chongqing, SPELLED_PREFIX 重庆",
        "重庆, zhongq, SPELLED_PREFIX 重庆",
        "重庆, chq, SPELLED_PREFIX 重庆",
        "银行行长, yhhz, SPELLED_PREFIX 银行行长",
        "银行行长, yinhanghangzhang, SPELLED_PREFIX 银行行长",
        "女生人数, nv, SPELLED_PREFIX 女",
        "在校（园）学生总数, zxyxs, SPELLED_PREFIX 在校园学生",
        "西安, xian, SPELLED_PREFIX 西安",
        "先进单位, xian, SPELLED_PREFIX 先",
        "ABC课程, abc, PREFIX ABC",
        "ＡＢＣ课程, abck, SPELLED_PREFIX ＡＢＣ课",
        "３年规划, 3年, PREFIX ３年",
        "'', x, ''",
        "（）, x, ''",
    })
    void aNameAnswersToItsCharactersTheirPinyinAndFirstLetters(String name, String word, String expected) {
        assertEquals(expected, answer(new Spelling("", name), word));
    }

    @Test
    void theNumberInFrontDoesNotHideWhereTheNameBegins() {
        Spelling spelling = new Spelling("一、", "学前教育");
        assertEquals("PREFIX 学前", answer(spelling, "学前"));
        assertEquals("PREFIX 一、学", answer(spelling, "一、学"));
        assertEquals("SPELLED_PREFIX 学前", answer(spelling, "xq"));
        assertEquals("SPELLED 一学前", answer(spelling, "yxq"));
    }

    @Test
    void beforeTheTableIsLoadedNamesAnswerToTheirCharactersAlone() {
        Spelling spelling = new Spelling("", "学前教育");
        assertEquals(Optional.empty(), spelling.match("xq", Optional::empty));
        assertEquals(Hit.Rank.PREFIX, spelling.match("学", Optional::empty).orElseThrow().rank());
        assertEquals("SPELLED_PREFIX 学前", answer(spelling, "xq"));
    }

    @Test
    void aLongNameOfAmbiguousCharactersIsDecidedAtOnce() {
        assertEquals("", answer(new Spelling("", "重长行和乐".repeat(60)), "zchl".repeat(20) + "q"));
    }
}
