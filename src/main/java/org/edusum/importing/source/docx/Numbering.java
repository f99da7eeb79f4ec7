package org.edusum.importing.source.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of a document (ECMA-376-1, 17.9): which forms their levels have, and which lists count together. */
final class Numbering {

    static final int LEVELS = 9;

    /**
     * A list as paragraphs name it.
     *
     * @param counted  what lists have in common that count together
     * @param levels   with what the list itself says otherwise
     * @param restarts for each level, whether this list begins it anew
     */
    record DocList(int counted, ListLevel[] levels, boolean[] restarts) {
    }

    /** What several lists share. @param link a style whose list stands for this; may be empty */
    private record Shared(ListLevel[] levels, String link) {
    }

    private final Map<Integer, Shared> shared = new HashMap<>();
    private final Map<Integer, DocList> lists = new HashMap<>();
    private final Styles styles;

    private Numbering(Styles styles) {
        this.styles = styles;
    }

    static Numbering none() {
        return new Numbering(Styles.NONE);
    }

    static Numbering of(byte[] part, Styles styles, Runnable check) {
        Numbering numbering = new Numbering(styles);
        XmlWalk xml = new XmlWalk(part, check);
        if (xml.nextChild(0)) {
            while (xml.nextChild(1)) {
                if (xml.name().equals("abstractNum")) {
                    numbering.share(xml);
                } else if (xml.name().equals("num")) {
                    numbering.list(xml);
                }
            }
        }
        return numbering;
    }

    private void share(XmlWalk xml) {
        int id = xml.number("abstractNumId", -1);
        ListLevel[] levels = new ListLevel[LEVELS];
        Arrays.fill(levels, ListLevel.PLAIN);
        String link = "";
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("lvl")) {
                int level = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
                levels[level] = ListLevel.read(xml);
            } else if (xml.name().equals("numStyleLink")) {
                link = xml.val();
            }
        }
        shared.put(id, new Shared(levels, link));
    }

    private void list(XmlWalk xml) {
        int id = xml.number("numId", -1);
        int counted = -1;
        ListLevel[] own = new ListLevel[LEVELS];
        int[] starts = new int[LEVELS];
        Arrays.fill(starts, -1);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("abstractNumId")) {
                counted = xml.val(-1);
            } else if (xml.name().equals("lvlOverride")) {
                int level = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
                int override = xml.depth();
                while (xml.nextChild(override)) {
                    if (xml.name().equals("startOverride")) {
                        starts[level] = xml.val(1);
                    } else if (xml.name().equals("lvl")) {
                        own[level] = ListLevel.read(xml);
                    }
                }
            }
        }
        Shared base = shared.getOrDefault(counted, new Shared(new ListLevel[LEVELS], ""));
        ListLevel[] levels = new ListLevel[LEVELS];
        boolean[] restarts = new boolean[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            ListLevel level = own[i] != null ? own[i] : base.levels()[i] != null ? base.levels()[i] : ListLevel.PLAIN;
            restarts[i] = starts[i] >= 0;
            levels[i] = restarts[i] ? level.startingAt(starts[i]) : level;
        }
        lists.put(id, new DocList(counted, levels, restarts));
    }

    /** The list that paragraphs name so; that of a list style where it stands for one. */
    Optional<DocList> list(int id) {
        Set<Integer> seen = new HashSet<>();
        int at = id;
        while (seen.add(at)) {
            DocList list = lists.get(at);
            if (list == null) {
                return Optional.empty();
            }
            Shared base = shared.get(list.counted());
            if (base == null || base.link().isEmpty()) {
                return Optional.of(list);
            }
            at = styles.list(base.link()).map(place -> place.list().orElse(-1)).orElse(-1);
        }
        return Optional.empty();
    }
}
