package org.edusum.typeset;

import static org.edusum.typeset.Sample.LINE;
import static org.edusum.typeset.Sample.column;
import static org.edusum.typeset.Sample.pages;
import static org.edusum.typeset.Sample.row;
import static org.edusum.typeset.Sample.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.junit.jupiter.api.Test;

/** Attachments and their note, GB/T 9704-2012, 7.3.4 and 7.3.7. */
class AttachmentLayoutTest {

    private final Sample sample = new Sample();

    @Test
    void anAttachmentBeginsAPageWithItsLabelAndItsTitleOnTheThirdLine() {
        Page page = pages(sample.summary("总结", sample.section("阅读", "书。"), sample.attachment("项目清单", "全文。"))).getLast();
        assertEquals(List.of("附件", "项目清单", "全文。"), texts(page));
        assertEquals(List.of(1.0, 3.0, 5.0), page.lines().stream().map(Sample::row).toList());
        Line label = page.lines().get(0);
        assertEquals(79.37, label.left(), 0.01);
        assertEquals(new Type(Face.HEI, 16), label.runs().getFirst().type());
        Line title = page.lines().get(1);
        assertEquals(79.37 + 442.2 / 2, (title.left() + title.right()) / 2, 0.01);
        assertEquals(new Type(Face.TITLE, 22), title.runs().getFirst().type());
        assertEquals("2", page.label());
        assertEquals("— 2 —", page.footer().orElseThrow().text());
    }

    @Test
    void headingsInAttachmentsAreNumberedAndSetFromTheFirstLevel() {
        Section below = sample.section("数据", "数。");
        Page page = pages(sample.summary("总结", sample.attachment("清单").withChildren(List.of(below)))).getLast();
        assertEquals("一、数据", page.lines().get(2).text());
        assertEquals(Face.HEI, page.lines().get(2).runs().getFirst().face());
    }

    @Test
    void theNoteNamesTheOneAttachmentBelowTheTextWithoutAStop() {
        Summary summary = sample.summary("总结", sample.section("阅读", "书。"), sample.attachment("项目清单。"))
                .withSignature(sample.signature("云川区教育局", "2022年12月9日"));
        List<Line> lines = pages(summary).getFirst().lines();
        assertEquals(List.of("总结", "一、阅读", "书。", "附件：项目清单", "云川区教育局", "2022年12月9日"),
                lines.stream().map(Line::text).toList());
        assertEquals(List.of(1.0, 3.0, 4.0, 6.0, 8.0, 9.0), lines.stream().map(Sample::row).toList());
        assertEquals(2.0, column(lines.get(3)));
    }

    @Test
    void severalNamesAreNumberedAndAlignedAndSoAreTheirTurnOverLines() {
        Summary summary = sample.summary("总结", sample.section("阅读", "书。"), sample.attachment("项目清单"),
                sample.attachment(LINE));
        List<Line> lines = pages(summary).getFirst().lines();
        assertEquals(List.of("附件：1.项目清单", "2." + LINE.substring(0, 22), LINE.substring(22)),
                lines.subList(3, 6).stream().map(Line::text).toList());
        assertEquals(List.of(2.0, 5.0, 6.0), lines.subList(3, 6).stream().map(Sample::column).toList());
        assertEquals(lines.get(5).left(), lines.get(3).runs().get(1).left(), 0.01);
    }

    @Test
    void namesStayAlignedWhereNumbersHaveTwoDigits() {
        Section[] sections = new Section[11];
        for (int i = 0; i < sections.length; i++) {
            sections[i] = sample.attachment("清单");
        }
        List<Line> note = pages(sample.summary("总结", sections)).getFirst().lines().subList(1, 12);
        assertEquals("11.清单", note.getLast().text());
        List<Double> names = note.stream().map(line -> line.right() - line.left() - (line.text().startsWith("附件") ? 3 : 0) * 15.793)
                .toList();
        names.forEach(width -> assertEquals(3.5 * 15.793, width, 0.01));
        note.forEach(line -> assertEquals(note.getFirst().right(), line.right(), 0.01));
    }

    @Test
    void aSingleAttachmentWithoutATitleIsNotNoted() {
        assertEquals(List.of("总结", "一、阅读", "书。"),
                texts(pages(sample.summary("总结", sample.section("阅读", "书。"), sample.attachment(""))).getFirst()));
    }

    @Test
    void neitherNoteNorSignatureEverStandsWithoutText() {
        for (int lines = 10; lines < 24; lines++) {
            Summary summary = sample.summary("总结", sample.filling("阅读", lines), sample.attachment("项目清单"),
                    sample.attachment("学校名单")).withSignature(sample.signature("云川区教育局", "2022年12月9日"));
            List<Page> pages = pages(summary);
            Page last = pages.get(pages.size() - 3);
            List<Role> roles = last.lines().stream().map(line -> line.runs().getFirst().element().role()).toList();
            assertEquals(List.of(Role.NOTE, Role.NOTE, Role.SIGNATURE, Role.SIGNATURE), roles.subList(roles.size() - 4, roles.size()));
            assertTrue(roles.size() > 4 && roles.get(roles.size() - 5) == Role.PARAGRAPH, lines + " lines before it");
        }
    }

    @Test
    void attachmentsStandInTheContentsWithTheirPages() {
        Section attachment = sample.attachment("项目清单");
        Pages pages = Sample.layout(sample.summary("总结", sample.section("阅读", "书。"), sample.attachment("学校名单"), attachment));
        assertEquals(List.of("一、阅读", "附件1　学校名单", "附件2　项目清单"), texts(pages.all().getFirst()).stream().skip(1)
                .map(text -> text.replaceAll("…+\\d$", "")).toList());
        assertEquals(3, pages.pageOf(attachment.id()));
        assertEquals("附件2", pages.spot(attachment.id()).line().text());
    }

    @Test
    void theAddresseeStandsFlushLeftBelowOneEmptyLine() {
        Summary summary = Sample.with(sample.summary("总结", sample.section("阅读", "书。")),
                new org.edusum.model.Formalities("区委、区政府", java.util.Optional.empty()));
        List<Line> lines = pages(summary).getFirst().lines();
        assertEquals("区委、区政府：", lines.get(1).text());
        assertEquals(List.of(1.0, 3.0, 4.0, 5.0), lines.stream().map(Sample::row).toList());
        assertEquals(0.0, column(lines.get(1)));
        assertFalse(lines.get(1).runs().getFirst().place().isPresent());
    }
}
