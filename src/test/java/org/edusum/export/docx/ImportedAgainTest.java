package org.edusum.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.edusum.export.Filled;
import org.edusum.importing.source.Source;
import org.edusum.importing.source.SourceParagraph;
import org.edusum.importing.source.SourceParagraph.Kind;
import org.edusum.importing.source.Sources;
import org.edusum.importing.source.Watch;
import org.edusum.model.Block;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Summary;
import org.edusum.template.Templates;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was exported can be imported: titles, numbers and prose are read back as they were printed. */
class ImportedAgainTest {

    @TempDir
    private Path folder;

    private Source read(Summary summary) throws IOException {
        byte[] docx = DocxWriter.write(summary, new Typesetter(PageStyle.GB9704).layout(summary), true);
        return Sources.read(Files.write(folder.resolve("总结.docx"), docx), Optional.empty(), new Watch() { });
    }

    private static List<String> printed(Source source, Kind kind) {
        return source.paragraphs().stream().filter(each -> each.kind() == kind).map(each -> each.span().of(source.text())).toList();
    }

    @Test
    void everyHeadingIsThereUnderItsNumber() throws IOException {
        Summary summary = Filled.template();
        Source source = read(summary);
        List<String> expected = Block.of(summary).stream().flatMap(block -> switch (block) {
            case Block.Heading(Outline.Entry entry) -> Stream.of(entry);
            case Block.RunIn(Outline.Entry entry, String stop, Paragraph first) -> Stream.of(entry);
            default -> Stream.<Outline.Entry>empty();
        }).map(entry -> entry.number() + summary.printed(entry.section().title())).toList();
        List<String> headings = source.paragraphs().stream().filter(each -> each.level().isPresent())
                .map(each -> each.span().of(source.text())).toList();
        assertEquals(expected.size(), headings.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), headings.get(i).substring(0, expected.get(i).length()));
        }
    }

    @Test
    void theTitleAndTheContentsAreTold() throws IOException {
        Summary summary = Filled.template();
        Source source = read(summary);
        assertEquals(List.of(summary.title()), printed(source, Kind.TITLE));
        List<String> contents = printed(source, Kind.CONTENTS);
        assertEquals("目　录", contents.getFirst());
        assertEquals(summary.root().children().size() + 1, contents.size());
    }

    @Test
    void blanksOfATemplateAreBlanks() throws IOException {
        Source source = read(Templates.all().getFirst().summary());
        assertTrue(printed(source, Kind.PROSE).stream().filter(line -> line.contains("＿＿")).count() > 20);
        for (SourceParagraph paragraph : source.paragraphs()) {
            assertEquals(paragraph.span().of(source.text()).strip(), paragraph.span().of(source.text()));
        }
    }
}
