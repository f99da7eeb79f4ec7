package org.edusum.export.font;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.model.NumberMark;
import org.edusum.typeset.Face;
import org.edusum.typeset.Glyph;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Run;
import org.edusum.typeset.Type;

/**
 * The fonts that the faces of a page style are drawn with on this machine: the family that the style asks for, or what Windows has
 * in its place, or else one of the bundled fonts; and where that lacks a character, any font that has it.
 *
 * <p>A font is parsed when it is needed first, once in the life of the program. Users of a book take turns
 * ({@code synchronized} on it); books share fonts, which may be read by several threads.
 */
public final class FontBook {

    /** {@code bundled} leaves the fonts of the machine alone, so that a document is the same everywhere. */
    public static final String PROPERTY = "edusum.fonts";

    /** Stands for a character that no font has, as printers have always marked it. */
    static final String MARK = "〓";

    /** A style in the making asks for many families. */
    private static final int MOST_BOOKS = 8;
    private static final int MOST_DRAWINGS = 20_000;
    private static final Map<Key, FontBook> BOOKS = new LinkedHashMap<>();

    private final Map<Face, String> asked;
    private final InstalledFonts installed;
    private final Chains chains;
    private final Map<Chains.Wish, Map<String, Optional<Drawing>>> drawings = new HashMap<>();

    private record Key(Map<Face, String> fonts, InstalledFonts installed) { }

    FontBook(Map<Face, String> asked, InstalledFonts installed) {
        this.asked = new EnumMap<>(asked);
        this.installed = installed;
        this.chains = new Chains(this.asked, installed);
    }

    /** The book of the standard's style. */
    public static FontBook current() {
        return of(PageStyle.GB9704);
    }

    /** The book for documents of a style written now. */
    public static FontBook of(PageStyle style) {
        Key key = new Key(style.fonts(), InstalledFonts.current());
        synchronized (BOOKS) {
            BOOKS.keySet().removeIf(other -> other.installed() != key.installed());
            FontBook book = BOOKS.remove(key);
            if (book == null) {
                book = new FontBook(key.fonts(), key.installed());
            }
            BOOKS.put(key, book);
            if (BOOKS.size() > MOST_BOOKS) {
                BOOKS.remove(BOOKS.keySet().iterator().next());
            }
            return book;
        }
    }

    /**
     * Begins to look for the fonts of a style, and to read them, on a thread of its own: where a process lives for one export,
     * that is half of its time, and there is a project to be read meanwhile.
     */
    public static void prepare(PageStyle style) {
        FontBook book = of(style);
        Stream<Type> types = Stream.of(style.types().text(), style.types().title(), style.types().headings().get(NumberMark.CHINESE),
                style.types().footer());
        Set<Chains.Wish> wishes = types.map(type -> new Chains.Wish(type.face(), type.isBold()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Thread.ofPlatform().daemon().name("fonts").start(() -> wishes.forEach(book::best));
    }

    private synchronized Cut best(Chains.Wish wish) {
        return chains.of(wish).best();
    }

    /**
     * Faces whose fonts cannot be had, and what is drawn instead; a family that several faces ask for is named once. The first
     * question may take some tenths of a second.
     */
    public synchronized List<Replacement> replacements(Collection<Face> faces) {
        Map<String, Replacement> replaced = new LinkedHashMap<>();
        for (Face face : faces.stream().distinct().sorted().toList()) {
            installed.find(asked.get(face), false).flaw().ifPresent(reason -> replaced.putIfAbsent(asked.get(face),
                    new Replacement(face, asked.get(face), chains.of(new Chains.Wish(face, false)).best().name(), reason)));
        }
        return List.copyOf(replaced.values());
    }

    /** The characters of a layout that no font has, each where it stands first, those of the text before those of the contents. */
    public synchronized List<Missing> missing(Pages pages) {
        Map<String, Missing> missing = new LinkedHashMap<>();
        pages.all().stream().sorted((a, b) -> Boolean.compare(a.isContents(), b.isContents())).forEach(page -> runs(page)
                .forEach(run -> run.glyphs().stream().filter(glyph -> isMissing(run.type(), glyph))
                        .forEach(glyph -> missing.putIfAbsent(glyph.text(), new Missing(glyph.text(), page.label(), run.element())))));
        return List.copyOf(missing.values());
    }

    private boolean isMissing(Type type, Glyph glyph) {
        return drawing(type, glyph.text()).filter(drawing -> !drawing.isWhole()).isPresent();
    }

    /** What a clerk should know before or after a layout is drawn: the fonts replaced, and the missing characters. */
    public synchronized List<String> notes(Pages pages) {
        Set<Face> faces = pages.all().stream().flatMap(FontBook::runs).map(Run::face)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Face.class)));
        List<String> notes = new ArrayList<>(Replacement.sentences(replacements(faces)));
        List<Missing> missing = missing(pages);
        if (!missing.isEmpty()) {
            notes.add(Missing.sentence(missing));
        }
        return notes;
    }

    /** What a clerk should know who looks at a DOCX of these faces on this machine: it names fonts and has none in it. */
    public synchronized Optional<String> noteOnDocx(Collection<Face> faces) {
        String missing = replacements(faces).stream().filter(each -> each.reason() == Replacement.Reason.NOT_INSTALLED)
                .map(each -> "“" + each.asked() + "”").collect(Collectors.joining("、"));
        return missing.isEmpty() ? Optional.empty()
                : Optional.of("这台电脑没有" + missing + "，在这里打开 DOCX 看到的是别的字体，在有这些字体的电脑上才是规定的样子。");
    }

    private static Stream<Run> runs(Page page) {
        return Stream.concat(page.lines().stream(), page.footer().stream()).map(Line::runs).flatMap(List::stream);
    }

    /** How a character is drawn; not at all when it leaves no mark, except plain spaces: they part words for those who copy text. */
    Optional<Drawing> drawing(Type type, String text) {
        Map<String, Optional<Drawing>> known = drawings.computeIfAbsent(new Chains.Wish(type.face(), type.isBold()), wish -> new HashMap<>());
        Optional<Drawing> drawing = known.get(text);
        if (drawing == null) {
            drawing = draw(new Chains.Wish(type.face(), type.isBold()), Characters.visible(text));
            if (known.size() > MOST_DRAWINGS) {
                known.clear();
            }
            known.put(text, drawing);
        }
        return drawing;
    }

    private Optional<Drawing> draw(Chains.Wish wish, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (String form : Characters.forms(text)) {
            Optional<Cut> cut = cut(wish, form);
            if (cut.isPresent()) {
                return Optional.of(Drawing.of(cut.get(), form, true));
            }
        }
        if (Characters.isSpace(text)) {
            return Optional.empty();
        }
        String base = Characters.base(text);
        return cut(wish, base).map(cut -> Drawing.of(cut, base, false))
                .or(() -> cut(wish, MARK).map(cut -> Drawing.of(cut, MARK, false)));
    }

    /** The font of the face, another of its kind, one of another face, or any font of the machine that has all of the text. */
    private Optional<Cut> cut(Chains.Wish wish, String text) {
        if (Characters.isPrivate(text)) {
            return Optional.of(chains.of(wish).best()).filter(cut -> cut.typeface().sets(text));
        }
        Optional<Cut> cut = chains.of(wish).having(text);
        boolean isHeavy = wish.isBold() || chains.kind(wish) == Face.TITLE;
        for (Face face : Face.values()) {
            if (cut.isEmpty() && face != wish.face()) {
                cut = chains.of(new Chains.Wish(face, isHeavy)).having(text);
            }
        }
        return cut.isPresent() || Characters.isSpace(text) || !Characters.isCharacter(text) ? cut
                : installed.having(text).map(typeface -> new Cut("其他字体", typeface, isHeavy));
    }
}
