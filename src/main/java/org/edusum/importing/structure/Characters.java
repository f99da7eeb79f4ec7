package org.edusum.importing.structure;

/** What kinds of characters there are in Chinese text. */
final class Characters {

    /** The signs that end a sentence. */
    static final String SENTENCE_ENDS = "。！？!?";
    /** The signs behind which a clause may begin. */
    static final String STOPS = "。！？!?；;：:";
    private static final String CLOSING = "”’」』》）)】";

    private Characters() {
    }

    /** A Chinese character. */
    static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c == '〇';
    }

    /** A Chinese character or a mark of its width. */
    static boolean isWide(char c) {
        return isHan(c) || "，。、；：！？《》（）“”‘’【】…—「」『』〔〕％".indexOf(c) >= 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0' || c >= '\u2002' && c <= '\u200A' || c == '\r';
    }

    /** A sign of a blank to be filled in; {@code X} and {@code ×} among them. */
    static boolean isBlankMark(char c) {
        return "*＊XxＸ×_＿".indexOf(c) >= 0;
    }

    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    static boolean isSentenceEnd(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0;
    }

    /** A quotation mark or bracket that closes. */
    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Characters of programs that nobody sees, or that show as boxes. */
    static boolean isInvisible(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c == '\u2060'
                || c == '\uFEFF' || c >= '\uE000' && c <= '\uF8FF' || c < ' ' && c != '\t' && c != '\n' && c != '\r'
                || c == '\u007F';
    }
}
