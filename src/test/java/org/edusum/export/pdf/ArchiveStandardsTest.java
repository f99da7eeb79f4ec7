package org.edusum.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.edusum.export.Filled;
import org.edusum.export.font.FontBook;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;
import org.edusum.template.Templates;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of our files: PDF/A-2a for the archive, PDF/UA-1 for everyone. */
class ArchiveStandardsTest {

    @BeforeAll
    static void takeTheBundledFonts() {
        System.setProperty(FontBook.PROPERTY, "bundled");
        VeraGreenfieldFoundryProvider.initialise();
    }

    @AfterAll
    static void takeAnyFonts() {
        System.clearProperty(FontBook.PROPERTY);
    }

    @Test
    void theFilledTemplateKeepsBothStandards() throws Exception {
        assertKept(Filled.template(), PageStyle.GB9704);
    }

    @Test
    void soDoMarkedBlanksOnPlainPages() throws Exception {
        assertKept(Templates.start(Templates.all().getFirst(), Map.of()), PageStyle.PLAIN);
    }

    private static void assertKept(Summary summary, PageStyle style) throws Exception {
        byte[] pdf = PdfWriter.write(summary, new Typesetter(style).layout(summary), true, note -> { });
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
