package org.edusum.export.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.edusum.typeset.Face;

/** The fonts under the Open Font License that come with the program. Parsed once in its life; safe for any thread. */
final class BundledFonts {

    /** How the names of these fonts in sentences begin. */
    static final String OWN = "软件自带的";

    private static final String BOLD_SERIF = "edusum-serif-bold.ttf";
    private static final String SERIF = "edusum-serif-regular.ttf";

    private static final Map<String, Typeface> PARSED = new ConcurrentHashMap<>();

    private BundledFonts() {
    }

    /** What stands in for a face. */
    static Cut of(Face face, boolean isBold) {
        return switch (face) {
            case TITLE -> new Cut(OWN + "粗宋体", parsed(BOLD_SERIF), false);
            case SONG, FANG -> new Cut(OWN + "宋体", parsed(isBold ? BOLD_SERIF : SERIF), false);
            case HEI -> new Cut(OWN + "黑体", parsed("edusum-sans-regular.ttf"), isBold);
            case KAI -> new Cut(OWN + "楷体", parsed("edusum-kai-regular.ttf"), isBold);
        };
    }

    private static Typeface parsed(String name) {
        return PARSED.computeIfAbsent(name, BundledFonts::parse);
    }

    private static Typeface parse(String name) {
        try (InputStream in = BundledFonts.class.getResourceAsStream("/org/edusum/export/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("font not in the program: " + name);
            }
            return Typeface.trusted(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
