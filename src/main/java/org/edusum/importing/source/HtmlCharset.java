package org.edusum.importing.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page of the web names at its beginning. */
final class HtmlCharset {

    private static final Pattern CHARSET = Pattern.compile("<meta[^>]{0,200}?charset=[\"']?([\\w.:-]{1,40})");
    private static final int HEAD = 4096;

    private HtmlCharset() {
    }

    /** GB2312 and GBK are read as what they grew into. Nothing for what is no page, or begins with a byte order mark. */
    static Optional<Charset> of(String name, byte[] file) {
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        Matcher named = CHARSET.matcher(head.toLowerCase(Locale.ROOT));
        if (!FileContent.isHtml(name, head) || head.charAt(0) >= '\u00EF' || !named.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(named.group(1).startsWith("gb") ? "GB18030" : named.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
