package org.edusum.export.ofd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.edusum.export.font.Shaper;
import org.edusum.export.font.Strip;
import org.edusum.export.parts.Xml;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Run;

/** The fonts of a document: each run is shaped once, and what its strips draw is embedded. */
final class Fonts {

    /** Where the font files stand, seen from {@code PublicRes.xml}. */
    private static final String FOLDER = "Res";

    private final Map<Run, List<Strip>> strips = new IdentityHashMap<>();
    private final Map<TrueTypeFont, SubsetFont> subsets = new LinkedHashMap<>();

    private Fonts() {
    }

    static Fonts of(Pages pages, Shaper shaper, Ids ids) {
        Fonts fonts = new Fonts();
        for (Page page : pages.all()) {
            page.lines().forEach(line -> fonts.shape(line, shaper, ids));
            page.footer().ifPresent(line -> fonts.shape(line, shaper, ids));
        }
        fonts.subsets.values().forEach(SubsetFont::cut);
        return fonts;
    }

    private void shape(Line line, Shaper shaper, Ids ids) {
        for (Run run : line.runs()) {
            List<Strip> shaped = shaper.strips(run);
            strips.put(run, shaped);
            for (Strip strip : shaped) {
                subsets.computeIfAbsent(strip.typeface().font(), font -> new SubsetFont(ids.next(), strip.typeface())).use(strip);
            }
        }
    }

    /** The strips of a run of the pages. */
    List<Strip> strips(Run run) {
        return strips.get(run);
    }

    SubsetFont of(Strip strip) {
        return subsets.get(strip.typeface().font());
    }

    /** Adds {@code PublicRes.xml} and the font files. @param folder of the document, with a slash at its end */
    void add(Map<String, byte[]> parts, String folder) {
        parts.put(folder + "PublicRes.xml", resources(subsets.values()));
        for (SubsetFont font : subsets.values()) {
            parts.put(folder + FOLDER + "/" + file(font), font.file());
        }
    }

    private static byte[] resources(Collection<SubsetFont> fonts) {
        Xml xml = Xml.part("ofd:Res", "ofd");
        xml.attribute("BaseLoc", FOLDER);
        if (fonts.isEmpty()) {
            return xml.bytes();
        }
        xml.open("ofd:Fonts");
        for (SubsetFont font : fonts) {
            try {
                xml.open("ofd:Font", "ID", String.valueOf(font.id()), "FontName", font.name(), "FamilyName", font.family());
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
            xml.text("ofd:FontFile", file(font)).close();
        }
        return xml.bytes();
    }

    private static String file(SubsetFont font) {
        return "font_" + font.id() + ".ttf";
    }
}
