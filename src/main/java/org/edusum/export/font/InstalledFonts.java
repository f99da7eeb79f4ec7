package org.edusum.export.font;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fonts of this machine, found by the names that their makers gave them.
 *
 * <p>Fonts that are known by their files are looked up in those; only for others are the folders gone through, once, and
 * again when a font was installed. Safe for any thread; the first question may take some tenths of a second.
 */
public final class InstalledFonts {

    /** No font with all of GB 2312 is shorter: small files need not be opened to find a family. */
    private static final long LEAST = 500_000;
    /** What a font must have to set Chinese. */
    private static final String CHINESE = "国务，。1";
    /** Fonts of boxes that claim to have everything. */
    private static final List<String> BOXES = List.of("lastresort", "adobeblank", "notdef");
    private static final int REGULAR = 400;

    private final FontFolders folders;
    private final List<FileTime> changed;
    private final Map<Path, List<FontFile>> read = new HashMap<>();
    private final Map<FontFile, Loaded> loaded = new HashMap<>();
    private final Map<FontFile, CharacterMap> characters = new HashMap<>();
    private final Map<String, Optional<Typeface>> having = new HashMap<>();
    private Optional<List<FontFolders.Entry>> files = Optional.empty();

    /** A font that was tried: it, or why it is none. */
    private record Loaded(Optional<Typeface> typeface, Optional<Replacement.Reason> flaw) { }

    /**
     * What was found for a family.
     *
     * @param isBold whether the typeface is
     * @param flaw   why there is no typeface
     */
    record Found(Optional<Typeface> typeface, boolean isBold, Optional<Replacement.Reason> flaw) { }

    private static final InstalledFonts NONE = new InstalledFonts(new FontFolders(List.of()));
    private static InstalledFonts ofMachine = NONE;

    InstalledFonts(FontFolders folders) {
        this.folders = folders;
        this.changed = folders.changed();
    }

    /**
     * Those of this machine, as it is now; none when the program is to leave them alone ({@link FontBook#PROPERTY}). The same
     * object as long as none is installed or removed.
     */
    public static synchronized InstalledFonts current() {
        if ("bundled".equals(System.getProperty(FontBook.PROPERTY))) {
            return NONE;
        }
        if (ofMachine == NONE) {
            ofMachine = new InstalledFonts(FontFolders.of(System.getProperty("os.name"), System::getenv,
                    Path.of(System.getProperty("user.home"))));
        }
        ofMachine = ofMachine.asOfNow();
        return ofMachine;
    }

    /** This, or what is to be read anew. */
    InstalledFonts asOfNow() {
        return changed.equals(folders.changed()) ? this : new InstalledFonts(folders);
    }

    /** The families that documents can be set in, by their Chinese names where they have one. */
    public synchronized List<String> families() {
        return large().filter(FontFile::isUsable).filter(font -> !font.isItalic() && covers(font, CHINESE)).map(FontFile::family)
                .distinct().sorted(Collator.getInstance(Locale.CHINA)).toList();
    }

    /** The best font of a family. */
    synchronized Found find(String family, boolean isBold) {
        List<String> keys = KnownFamilies.keys(family);
        List<FontFile> known = KnownFamilies.files(family).stream().flatMap(folders::named).flatMap(path -> fonts(path).stream())
                .filter(font -> isCalled(font, keys)).toList();
        Found found = best(known, isBold);
        return found.typeface().isPresent() ? found
                : best(Stream.concat(known.stream(), large().filter(font -> isCalled(font, keys))).toList(), isBold);
    }

    private static boolean isCalled(FontFile font, List<String> keys) {
        return keys.stream().anyMatch(font.names()::contains);
    }

    private Found best(List<FontFile> fonts, boolean isBold) {
        int weight = isBold ? 700 : REGULAR;
        Optional<Replacement.Reason> flaw = Optional.empty();
        for (FontFile font : fonts.stream().sorted(Comparator.comparing(FontFile::isItalic)
                .thenComparing(each -> Math.abs(each.weight() - weight))).toList()) {
            Loaded tried = load(font);
            if (tried.typeface().isPresent() && tried.typeface().get().sets(CHINESE)) {
                return new Found(tried.typeface(), font.isBold(), Optional.empty());
            }
            flaw = flaw.or(tried::flaw).or(() -> tried.typeface().map(typeface -> typeface.has(CHINESE)
                    ? Replacement.Reason.DAMAGED : Replacement.Reason.NOT_CHINESE));
        }
        return new Found(Optional.empty(), false, flaw.or(() -> Optional.of(Replacement.Reason.NOT_INSTALLED)));
    }

    /** Any font that has all of a text and draws it. */
    synchronized Optional<Typeface> having(String text) {
        return having.computeIfAbsent(text, wanted -> all().filter(font -> font.isUsable() && !isBoxes(font))
                .sorted(Comparator.comparing(FontFile::isItalic).thenComparing(font -> !covers(font, CHINESE))
                        .thenComparing(font -> Math.abs(font.weight() - REGULAR)).thenComparing(FontFile::path))
                .filter(font -> covers(font, wanted)).flatMap(font -> load(font).typeface().stream())
                .filter(typeface -> typeface.draws(wanted)).findFirst());
    }

    private static boolean isBoxes(FontFile font) {
        return BOXES.stream().anyMatch(name -> font.names().getFirst().contains(name));
    }

    private boolean covers(FontFile font, String text) {
        return characters.computeIfAbsent(font, InstalledFonts::characters).has(text);
    }

    private static CharacterMap characters(FontFile font) {
        try {
            return FontLoader.characters(font);
        } catch (IOException fault) {
            return CharacterMap.NONE;
        }
    }

    private Loaded load(FontFile font) {
        return loaded.computeIfAbsent(font, wanted -> {
            if (!wanted.isUsable()) {
                return new Loaded(Optional.empty(), wanted.flaw());
            }
            try {
                return new Loaded(Optional.of(FontLoader.load(wanted)), Optional.empty());
            } catch (IOException fault) {
                return new Loaded(Optional.empty(), Optional.of(Replacement.Reason.DAMAGED));
            }
        });
    }

    private Stream<FontFile> large() {
        return files().stream().filter(file -> file.length() >= LEAST).flatMap(file -> fonts(file.path()).stream());
    }

    private Stream<FontFile> all() {
        return files().stream().flatMap(file -> fonts(file.path()).stream());
    }

    private List<FontFolders.Entry> files() {
        if (files.isEmpty()) {
            files = Optional.of(folders.files());
        }
        return files.get();
    }

    private List<FontFile> fonts(Path path) {
        return read.computeIfAbsent(path, FontFile::of);
    }
}
