package org.edusum.export.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.edusum.typeset.Face;

/**
 * The font of each face on this machine: the official one where Windows has it and its maker allows embedding, else one of
 * the bundled fonts under the Open Font License.
 *
 * <p>Fonts are parsed once in the life of the program. Users of a book take turns ({@code synchronized} on it): fonts read
 * their glyphs from one stream.
 */
public final class FontBook {

    /** {@code bundled} leaves the fonts of the machine alone, so that a document is the same everywhere. */
    public static final String PROPERTY = "edusum.fonts";

    private static final Map<Face, String> BUNDLED = new EnumMap<>(Map.of(
            Face.TITLE, "edusum-serif-bold.ttf", Face.SONG, "edusum-serif-regular.ttf",
            Face.FANG, "edusum-serif-regular.ttf", Face.HEI, "edusum-sans-regular.ttf",
            Face.KAI, "edusum-kai-regular.ttf"));
    private static final Map<Face, String> NAMES = new EnumMap<>(Map.of(Face.TITLE, "方正小标宋", Face.SONG, "宋体",
            Face.FANG, "仿宋", Face.HEI, "黑体", Face.KAI, "楷体"));

    private final Map<Face, Typeface> installed = new EnumMap<>(Face.class);
    private final Map<String, Typeface> bundled = new LinkedHashMap<>();

    private FontBook(InstalledFonts fonts) {
        for (Face face : Face.values()) {
            fonts.find(face).ifPresent(typeface -> installed.put(face, typeface));
        }
    }

    private static final class OfMachine {
        static final FontBook BOOK = new FontBook(InstalledFonts.ofWindows(System::getenv));
    }

    private static final class OfProgram {
        static final FontBook BOOK = new FontBook(new InstalledFonts(List.of()));
    }

    /** The book for documents written now. */
    public static FontBook current() {
        return "bundled".equals(System.getProperty(PROPERTY)) ? OfProgram.BOOK : OfMachine.BOOK;
    }

    /** The font that sets the text: that of the face, else any that has it; none when no font has. */
    public Optional<Typeface> typeface(Face face, String text) {
        Typeface own = installed.containsKey(face) ? installed.get(face) : bundled(face);
        if (own.has(text)) {
            return Optional.of(own);
        }
        return Stream.of(face, Face.FANG, Face.HEI, Face.KAI).map(this::bundled).filter(typeface -> typeface.has(text)).findFirst();
    }

    /** A sentence for the clerk when faces were replaced. */
    public Optional<String> note(List<Face> used) {
        String missing = used.stream().filter(face -> !installed.containsKey(face)).sorted().map(NAMES::get)
                .collect(Collectors.joining("、"));
        return missing.isEmpty() ? Optional.empty()
                : Optional.of("这台电脑上没有可嵌入的" + missing + "字体，PDF 中用随软件提供的开源字体代替。");
    }

    private Typeface bundled(Face face) {
        return bundled.computeIfAbsent(BUNDLED.get(face), FontBook::load);
    }

    private static Typeface load(String name) {
        try (InputStream in = FontBook.class.getResourceAsStream("/org/edusum/export/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("font not in the program: " + name);
            }
            return Typeface.of(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
