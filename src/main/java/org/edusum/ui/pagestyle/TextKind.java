package org.edusum.ui.pagestyle;

import java.util.EnumMap;
import java.util.Map;
import org.edusum.model.NumberMark;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Type;
import org.edusum.ui.text.Messages;

/** The kinds of text that have a type of their own, in the order in which a clerk meets them. */
enum TextKind {
    TITLE("title"), TEXT("text"), CHAPTER("chapter"), ITEM("item"), SUB_ITEM("subItem"), LAST_LEVEL("lastLevel"),
    CONTENTS_TITLE("contentsTitle"), CONTENTS("contents"), TABLE("table"), TABLE_HEAD("tableHead"), LABEL("label"),
    IMPRINT("imprint"), FOOTER("footer");

    private final String key;

    TextKind(String key) {
        this.key = key;
    }

    /** Its name in files. */
    String key() {
        return key;
    }

    /** Its name on the screen. */
    String label() {
        return switch (this) {
            case TITLE -> Messages.text("pageStyle.kind.title");
            case TEXT -> Messages.text("pageStyle.kind.text");
            case CHAPTER -> Messages.text("pageStyle.kind.heading", NumberMark.CHINESE.sample());
            case ITEM -> Messages.text("pageStyle.kind.heading", NumberMark.CHINESE_PARENTHESISED.sample());
            case SUB_ITEM -> Messages.text("pageStyle.kind.heading", NumberMark.ARABIC.sample());
            case LAST_LEVEL -> Messages.text("pageStyle.kind.heading", NumberMark.ARABIC_PARENTHESISED.sample());
            case CONTENTS_TITLE -> Messages.text("pageStyle.kind.contentsTitle");
            case CONTENTS -> Messages.text("pageStyle.kind.contents");
            case TABLE -> Messages.text("pageStyle.kind.table");
            case TABLE_HEAD -> Messages.text("pageStyle.kind.tableHead");
            case LABEL -> Messages.text("pageStyle.kind.label");
            case IMPRINT -> Messages.text("pageStyle.kind.imprint");
            case FOOTER -> Messages.text("pageStyle.kind.footer");
        };
    }

    private Type of(PageStyle.Types types) {
        return switch (this) {
            case TITLE -> types.title();
            case TEXT -> types.text();
            case CHAPTER -> types.headings().get(NumberMark.CHINESE);
            case ITEM -> types.headings().get(NumberMark.CHINESE_PARENTHESISED);
            case SUB_ITEM -> types.headings().get(NumberMark.ARABIC);
            case LAST_LEVEL -> types.headings().get(NumberMark.ARABIC_PARENTHESISED);
            case CONTENTS_TITLE -> types.contentsTitle();
            case CONTENTS -> types.contents();
            case TABLE -> types.table();
            case TABLE_HEAD -> types.tableHead();
            case LABEL -> types.label();
            case IMPRINT -> types.imprint();
            case FOOTER -> types.footer();
        };
    }

    /** The types of a style by what they are for. */
    static Map<TextKind, Type> map(PageStyle.Types types) {
        Map<TextKind, Type> map = new EnumMap<>(TextKind.class);
        for (TextKind kind : values()) {
            map.put(kind, kind.of(types));
        }
        return map;
    }

    /** The other way round. @param map has all kinds */
    static PageStyle.Types types(Map<TextKind, Type> map) {
        return new PageStyle.Types(map.get(TITLE), map.get(TEXT),
                Map.of(NumberMark.CHINESE, map.get(CHAPTER), NumberMark.CHINESE_PARENTHESISED, map.get(ITEM),
                        NumberMark.ARABIC, map.get(SUB_ITEM), NumberMark.ARABIC_PARENTHESISED, map.get(LAST_LEVEL)),
                map.get(CONTENTS_TITLE), map.get(CONTENTS), map.get(TABLE), map.get(TABLE_HEAD), map.get(LABEL),
                map.get(FOOTER), map.get(IMPRINT));
    }
}
