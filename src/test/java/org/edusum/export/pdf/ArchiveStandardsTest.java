package org.edusum.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.edusum.export.Filled;
import org.edusum.export.WithAttachments;
import org.edusum.model.HeadingForm;
import org.edusum.model.Layout;
import org.edusum.model.Numbering;
import org.edusum.model.Paragraph;
import org.edusum.model.ParagraphId;
import org.edusum.model.Prose;
import org.edusum.model.RandomSummary;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.template.Templates;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of our files: PDF/A-2a for the archive, PDF/UA-1 for everyone. */
@Execution(ExecutionMode.CONCURRENT)
class ArchiveStandardsTest {

    @BeforeAll
    static void takeTheBundledFonts() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void theFilledTemplateKeepsBothStandards() throws Exception {
        assertKept(Filled.template(), PageStyle.GB9704);
    }

    @Test
    void soDoMarkedBlanksOnPlainPages() throws Exception {
        assertKept(Templates.start(Templates.all().getFirst(), Map.of()), PageStyle.PLAIN);
    }

    @Test
    void soDoTablesAttachmentsAndFormalities() throws Exception {
        assertKept(WithAttachments.template(), PageStyle.GB9704);
    }

    @Test
    void soDoesADocumentWithoutAWord() throws Exception {
        assertKept(summary(Prose.EMPTY, List.of()), PageStyle.GB9704);
    }

    /** Private use (as old systems have rare names), beyond the first plane, combined, without a font, without a shape. */
    @ParameterizedTest
    @ValueSource(strings = {"姓\uE815名", "𠮷𬭎", "e\u0301", "\uD83D\uDE00", "王\u200D\u2060氏", "\u2F42", "a\u3000b\u2003c"})
    void soDoCharactersOfAllKinds(String text) throws Exception {
        assertKept(summary(Prose.of(text + "总结"), List.of(new Section(new SectionId("s"), Prose.of("“" + text + "”"),
                List.of(new Paragraph(new ParagraphId("p"), Prose.of(text + "。"))), List.of()))), PageStyle.GB9704);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 5})
    void soDoesAnyDocument(long seed) throws Exception {
        assertKept(RandomSummary.of(seed), PageStyle.GB9704);
    }

    @Test
    void aFileThatWasMadeWorseIsFoundOut() throws Exception {
        try (PDDocument document = Loader.loadPDF(write(Filled.template(), PageStyle.GB9704))) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertNotEquals(Set.of(), faults(out.toByteArray(), PDFAFlavour.PDFA_2_A));
            assertNotEquals(Set.of(), faults(out.toByteArray(), PDFAFlavour.PDFUA_1));
        }
    }

    private static Summary summary(Prose title, List<Section> chapters) {
        return new Summary(new Section(new SectionId("root"), title, List.of(), chapters),
                new Signature(new Paragraph(new ParagraphId("s1"), Prose.EMPTY), new Paragraph(new ParagraphId("s2"), Prose.EMPTY)),
                Map.of(), Map.of(), new Layout(Numbering.SKIPPING, HeadingForm.RUN_IN));
    }

    private static byte[] write(Summary summary, PageStyle style) {
        return PdfWriter.write(summary, new Typesetter(style).layout(summary), true, note -> { });
    }

    private static void assertKept(Summary summary, PageStyle style) throws Exception {
        byte[] pdf = write(summary, style);
        assertEquals(Set.of(), faults(pdf, PDFAFlavour.PDFA_2_A));
        assertEquals(Set.of(), faults(pdf, PDFAFlavour.PDFUA_1));
    }

    private static Set<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            Set<String> faults = new TreeSet<>();
            for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                faults.add(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " "
                        + assertion.getMessage() + " at " + assertion.getLocation().getContext());
            }
            return faults;
        }
    }
}
