package org.edusum.export.ofd;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.edusum.export.font.FontBook;
import org.edusum.export.font.Shaper;
import org.edusum.export.parts.StableZip;
import org.edusum.export.parts.Xml;
import org.edusum.model.Field;
import org.edusum.model.Form;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;

/** Writes a summary as an OFD document of official pages: text that can be searched and copied, an outline, links in the contents. */
public final class OfdWriter {

    private static final String FOLDER = "Doc_0/";
    private static final String DOCUMENT = FOLDER + "Document.xml";

    private final Summary summary;
    private final Pages pages;
    private final PageStyle.Paper paper;
    private final Ids ids = new Ids();

    private OfdWriter(Summary summary, Pages pages) {
        this.summary = summary;
        this.pages = pages;
        this.paper = pages.style().paper();
    }

    /**
     * @param pages    the summary's layout
     * @param isMarked whether blanks are
     * @param notes    takes sentences in Chinese on fonts and characters that had to be replaced
     */
    public static byte[] write(Summary summary, Pages pages, boolean isMarked, Consumer<String> notes) {
        FontBook book = FontBook.of(pages.style());
        synchronized (book) {
            Shaper shaper = new Shaper(book);
            byte[] ofd = new OfdWriter(summary, pages).write(shaper, isMarked);
            book.notes(pages).forEach(notes);
            return ofd;
        }
    }

    private byte[] write(Shaper shaper, boolean isMarked) {
        Fonts fonts = Fonts.of(pages, shaper, ids);
        List<Page> all = pages.all();
        List<Integer> pageIds = all.stream().map(page -> ids.next()).toList();
        Navigation navigation = new Navigation(pages, pageIds);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        fonts.add(contents, FOLDER);
        for (int i = 0; i < all.size(); i++) {
            contents.put(FOLDER + page(i), new PagePart(fonts, navigation, ids, paper.height(), isMarked).part(all.get(i)));
        }
        contents.put(DOCUMENT, document(navigation, pageIds));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("OFD.xml", entrance(contents.values()));
        parts.putAll(contents);
        return StableZip.of(parts);
    }

    private static String page(int index) {
        return "Pages/Page_" + index + "/Content.xml";
    }

    private byte[] document(Navigation navigation, List<Integer> pageIds) {
        Xml xml = Xml.part("ofd:Document", "ofd");
        xml.open("ofd:CommonData").text("ofd:MaxUnitID", String.valueOf(ids.last()));
        xml.open("ofd:PageArea").text("ofd:PhysicalBox", "0 0 " + rounded(paper.width()) + " " + rounded(paper.height())).close();
        xml.text("ofd:PublicRes", "PublicRes.xml").close();
        xml.open("ofd:Pages");
        for (int i = 0; i < pageIds.size(); i++) {
            xml.leaf("ofd:Page", "ID", String.valueOf(pageIds.get(i)), "BaseLoc", page(i));
        }
        xml.close();
        navigation.outline(xml, summary);
        xml.open("ofd:VPreferences");
        xml.text("ofd:PageMode", navigation.hasOutline(summary) ? "UseOutlines" : "None");
        return xml.text("ofd:TabDisplay", "DocTitle").bytes();
    }

    /** Paper sizes are known in whole millimetres; points are but near them. */
    private static String rounded(double points) {
        return Mm.text((Mm.of(points) + 5) / 10 * 10);
    }

    /** Nothing that differs from one export to the next: no dates, and an id that follows from the contents alone. */
    private byte[] entrance(Collection<byte[]> contents) {
        Xml xml = Xml.part("ofd:OFD", "ofd");
        xml.attribute("Version", "1.0").attribute("DocType", "OFD");
        xml.open("ofd:DocBody").open("ofd:DocInfo");
        xml.text("ofd:DocID", id(contents));
        xml.text("ofd:Title", summary.title());
        summary.field(OwnName.BUREAU).filter(Field::isFilled)
                .ifPresent(bureau -> xml.text("ofd:Author", bureau.printed(Form.FULL)));
        xml.text("ofd:Creator", "EduSum").close();
        return xml.text("ofd:DocRoot", DOCUMENT).bytes();
    }

    /** A UUID of 32 digits. */
    private static String id(Collection<byte[]> contents) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        contents.forEach(all::writeBytes);
        return UUID.nameUUIDFromBytes(all.toByteArray()).toString().replace("-", "");
    }
}
