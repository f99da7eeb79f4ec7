package org.edusum.export.font;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.edusum.typeset.Face;

/** The official faces as Windows has them: of the system, or installed by an office or a single user. */
final class InstalledFonts {

    private final List<Path> folders;

    InstalledFonts(List<Path> folders) {
        this.folders = folders;
    }

    /** Where Windows keeps fonts; nowhere on other systems. @param variables of the environment, null where unset */
    static InstalledFonts ofWindows(UnaryOperator<String> variables) {
        return new InstalledFonts(Stream.concat(
                Optional.ofNullable(variables.apply("WINDIR")).map(dir -> Path.of(dir, "Fonts")).stream(),
                Optional.ofNullable(variables.apply("LOCALAPPDATA"))
                        .map(dir -> Path.of(dir, "Microsoft", "Windows", "Fonts")).stream()).toList());
    }

    /** The first font of a face that is there, sound, and may be embedded. */
    Optional<Typeface> find(Face face) {
        return names(face).stream().flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isReadable).flatMap(file -> load(file).stream()).findFirst();
    }

    private static List<String> names(Face face) {
        return switch (face) {
            case TITLE -> List.of("FZXBSJW.TTF", "方正小标宋简体.ttf", "FZXiaoBiaoSong-B05S.ttf", "方正小标宋_GBK.ttf");
            case SONG -> List.of("simsun.ttc", "simsun.ttf");
            case FANG -> List.of("仿宋_GB2312.ttf", "simfang.ttf");
            case HEI -> List.of("simhei.ttf");
            case KAI -> List.of("楷体_GB2312.ttf", "simkai.ttf");
        };
    }

    /** None for a file that is no sound TrueType font: fonts come from anywhere, and another will do. */
    private static Optional<Typeface> load(Path file) {
        try {
            Typeface typeface = Typeface.of(parse(file.toFile()));
            return typeface.mayBeEmbedded() && typeface.has("国，1") && typeface.font().getGlyph() != null
                    ? Optional.of(typeface) : Optional.empty();
        } catch (IOException | RuntimeException fault) {
            return Optional.empty();
        }
    }

    private static TrueTypeFont parse(File file) throws IOException {
        if (!file.getName().endsWith(".ttc")) {
            return new TTFParser().parse(new RandomAccessReadBufferedFile(file));
        }
        TrueTypeFont[] first = new TrueTypeFont[1];
        // Stays open: the font reads its glyphs from it.
        @SuppressWarnings("resource")
        TrueTypeCollection collection = new TrueTypeCollection(file);
        collection.processAllFonts(font -> first[0] = first[0] == null ? font : first[0]);
        return first[0];
    }
}
