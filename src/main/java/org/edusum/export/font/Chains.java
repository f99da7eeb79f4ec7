package org.edusum.export.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.edusum.typeset.Face;

/** Which fonts a face may be drawn with, by the family that a style asks for: that, others of its kind, the bundled one. */
final class Chains {

    private final Map<Face, String> asked;
    private final InstalledFonts installed;
    private final Map<Wish, Chain> forged = new HashMap<>();

    /** A face as text asks for it. */
    record Wish(Face face, boolean isBold) { }

    Chains(Map<Face, String> asked, InstalledFonts installed) {
        this.asked = asked;
        this.installed = installed;
    }

    Chain of(Wish wish) {
        return forged.computeIfAbsent(wish, this::forge);
    }

    /** The face that the family asked for is of, whatever it is asked for. */
    Face kind(Wish wish) {
        return KnownFamilies.face(asked.get(wish.face()), wish.face());
    }

    private Chain forge(Wish wish) {
        String family = asked.get(wish.face());
        Face kind = kind(wish);
        List<Supplier<Optional<Cut>>> links = new ArrayList<>();
        links.add(() -> installed(family, wish.isBold()));
        for (String standIn : KnownFamilies.standIns(kind)) {
            if (!FontFile.key(standIn).equals(FontFile.key(family))) {
                boolean isBold = wish.isBold() || kind == Face.TITLE && KnownFamilies.face(standIn, kind) != Face.TITLE;
                links.add(() -> installed(standIn, isBold));
            }
        }
        links.add(() -> Optional.of(BundledFonts.of(kind, wish.isBold())));
        return new Chain(links);
    }

    private Optional<Cut> installed(String family, boolean isBold) {
        InstalledFonts.Found found = installed.find(family, isBold);
        String name = "“" + family + "”";
        return found.typeface().map(typeface -> found.isBold() || !isBold ? new Cut(name, typeface, false)
                : new Cut(name + "加粗", typeface, true));
    }
}
