package org.edusum.importing.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a page of the web names at its beginning, where it is one that the characters do not tell: pages that were
 * saved again are often UTF-8 and still say gb2312, or the other way round.
 */
final class HtmlCharset {

    private static final Pattern CHARSET = Pattern.compile("<meta[^>]{0,200}?charset=[\"']?([\\w.:-]{1,40})");
    private static final Pattern FOUND = Pattern.compile("gb.*|utf.*|x-gbk|us-ascii|iso-8859-1");
    private static final int HEAD = 4096;

    private HtmlCharset() {
    }

    /** Nothing for what is no page, and for encodings that are found by {@link TextDecoding}. */
    static Optional<Charset> of(String name, byte[] file) {
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        Matcher named = CHARSET.matcher(head.toLowerCase(Locale.ROOT));
        if (!FileContent.isHtml(name, head) || !named.find() || FOUND.matcher(named.group(1)).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(named.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
