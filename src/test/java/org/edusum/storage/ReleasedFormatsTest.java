package org.edusum.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.edusum.model.Summary;
import org.junit.jupiter.api.Test;

/** What any released version wrote is read for ever; a sample of each stays here unchanged. */
class ReleasedFormatsTest {

    private static final Summary SMALL = SummaryJson.read(JsonTree.parse(SummaryJsonTest.SMALL));
    private static final Summary MARKED = SummaryJson.read(JsonTree.parse(SummaryJsonTest.SMALL
            .replace("\"id\":\"s1\"", "\"id\":\"s1\",\"status\":\"toVerify\",\"division\":\"基教科\"")));

    private static byte[] resource(String name) throws IOException {
        try (var in = ReleasedFormatsTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void projectFilesOfFormat10AreRead() throws IOException {
        assertEquals(Project.of(SMALL), ProjectFile.decode(Path.of("旧"), resource("format-1.0.edusum")));
    }

    @Test
    void projectFilesOfFormat11AreReadWithTheMarksOfTheirSections() throws IOException {
        assertEquals(Project.of(MARKED), ProjectFile.decode(Path.of("旧"), resource("format-1.1.edusum")));
    }

    @Test
    void projectFilesOfFormat12AreReadWithAttachmentsTablesAndFormalities() throws IOException {
        assertEquals(Project.of(SummaryJson.read(JsonTree.parse(SummaryJsonTest.FORMAL))),
                ProjectFile.decode(Path.of("旧"), resource("format-1.2.edusum")));
    }

    @Test
    void projectFilesOfFormat13AreReadWithFormulasOriginsAndRelations() throws IOException {
        assertEquals(Project.of(SummaryJson.read(JsonTree.parse(SummaryJsonTest.FIGURES))),
                ProjectFile.decode(Path.of("旧"), resource("format-1.3.edusum")));
    }

    @Test
    void stepsOfTheFirstJournalsAreReplayed() throws IOException {
        Chain chain = Chain.begin(Project.of(SMALL), Optional.empty(), 0);
        new String(resource("journal-1.jsonl"), java.nio.charset.StandardCharsets.UTF_8).lines().forEach(line ->
                assertEquals(true, chain.addAnew(line), line));
        Summary after = chain.history().summary();
        assertEquals("云川区2025年度工作总结", after.title());
        assertEquals("全区有13所，共13所。", after.printed(after.root().children().getFirst().body().getFirst().prose()));
        assertEquals("{\"numbering\":[\"一、\",\"（一）\"],\"headings\":\"own-line\"",
                JsonTree.text(SummaryJson.write(after)).substring(0, 47));
    }
}
