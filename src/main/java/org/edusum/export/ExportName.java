package org.edusum.export;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.model.Field;
import org.edusum.model.Form;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;

/**
 * The name of exported files, without folder and ending, made from a pattern such as {@code {区}教育局{年}年度工作总结}.
 *
 * <p>Every name that comes out is one that Windows, Linux and the mail program of a superior office take.
 */
public final class ExportName {

    /** The pattern at first. */
    public static final String STANDARD = "{教育局}{年}年度工作总结";

    /** In bytes of UTF-8: Linux allows 255, and an ending and a number must still find room. */
    private static final int MAX_BYTES = 200;
    private static final String LAST_RESORT = "年度工作总结";
    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]{1,8})}");
    /** Devices of Windows, whatever their ending. */
    private static final Pattern RESERVED =
            Pattern.compile("(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])( *\\..*)?", Pattern.CASE_INSENSITIVE);
    /** What Windows forbids, and how it looks written full width. */
    private static final Map<Integer, String> FORBIDDEN = Map.of((int) '\\', "＼", (int) '/', "／", (int) ':', "：",
            (int) '*', "＊", (int) '?', "？", (int) '"', "＂", (int) '<', "＜", (int) '>', "＞", (int) '|', "｜");

    /** What a pattern may hold in braces. */
    public enum Token {
        PROVINCE("省"), CITY("市"), DISTRICT("区"), BUREAU("教育局"), YEAR("年"), TITLE("标题"), DATE("日期");

        private final String chinese;

        Token(String chinese) {
            this.chinese = chinese;
        }

        /** As it is written in a pattern. */
        public String written() {
            return "{" + chinese + "}";
        }

        static Optional<Token> of(String chinese) {
            for (Token token : values()) {
                if (token.chinese.equals(chinese)) {
                    return Optional.of(token);
                }
            }
            return Optional.empty();
        }

        /** What stands for it; empty for what is not filled yet. */
        String in(Summary summary) {
            return switch (this) {
                case PROVINCE -> own(summary, OwnName.PROVINCE, Form.FULL);
                case CITY -> own(summary, OwnName.CITY, Form.FULL);
                case DISTRICT -> own(summary, OwnName.DISTRICT, Form.FULL);
                case BUREAU -> own(summary, OwnName.BUREAU, Form.FULL);
                case YEAR -> own(summary, OwnName.YEAR, Form.NUMBER);
                case TITLE -> summary.title().replace("＿", "");
                case DATE -> own(summary, OwnName.ISSUED, Form.FULL);
            };
        }

        private static String own(Summary summary, OwnName name, Form form) {
            return summary.field(name).filter(Field::isFilled).map(field -> field.printed(form)).orElse("");
        }
    }

    private ExportName() {
    }

    /** The name that a pattern gives for a document; that of the document's title where it gives none. */
    public static String of(String pattern, Summary summary) {
        Matcher tokens = TOKEN.matcher(pattern);
        boolean isOfTokens = tokens.results().anyMatch(ExportName::isToken);
        boolean isOfEmptyOnes = isOfTokens && TOKEN.matcher(pattern).results().flatMap(found -> Token.of(found.group(1)).stream())
                .allMatch(token -> token.in(summary).isBlank());
        String name = isOfEmptyOnes ? "" : clean(TOKEN.matcher(pattern).replaceAll(found -> Matcher.quoteReplacement(
                Token.of(found.group(1)).map(token -> token.in(summary)).orElse(found.group()))));
        if (!name.isEmpty()) {
            return name;
        }
        String title = clean(Token.TITLE.in(summary));
        return title.isEmpty() ? LAST_RESORT : title;
    }

    /** Whether a pattern holds anything that differs from document to document. */
    public static boolean hasTokens(String pattern) {
        return TOKEN.matcher(pattern).results().anyMatch(ExportName::isToken);
    }

    private static boolean isToken(MatchResult found) {
        return Token.of(found.group(1)).isPresent();
    }

    /** The text as a file may be called; empty when nothing is left of it. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        int bytes = 0;
        for (int c : text.strip().codePoints().toArray()) {
            String written = isUnseen(c) ? "" : FORBIDDEN.getOrDefault(c, Character.toString(c));
            bytes += written.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_BYTES) {
                break;
            }
            clean.append(written);
        }
        // Windows drops dots and spaces at the end by itself, and then looks for a file of another name.
        String name = clean.toString().replaceFirst("[\\s.]+$", "").strip();
        return RESERVED.matcher(name).matches() ? "_" + name : name;
    }

    /** Control and format characters, halves of pairs and what Unicode has not given out: nobody can type or see them. */
    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                 Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == 0xFFFC;
        };
    }
}
