package org.edusum.importing.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes of a text file as text. A byte order mark tells the encoding; else bytes that are UTF-8 without a fault are UTF-8;
 * else the encoding is taken in which the characters are those of a Chinese text. The machine's own encoding plays no part.
 */
final class TextDecoding {

    /** The longest text that is read: some hundred times a long summary, yet it fits into memory several times. */
    static final int MOST_CHARACTERS = 16_000_000;

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** What is looked at to tell the encoding. */
    private static final int SAMPLE = 1 << 17;
    /** Below this share of likely characters a text is none. */
    private static final double LIKELY = 0.6;
    private static final int CHUNK = 1 << 16;

    /** An encoding that a byte order mark tells. */
    private record ByteOrderMark(Charset charset, int... bytes) {

        boolean opens(byte[] file) {
            if (file.length < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if ((file[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    // That of UTF-32 begins like that of UTF-16.
    private static final List<ByteOrderMark> MARKS = List.of(new ByteOrderMark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new ByteOrderMark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
            new ByteOrderMark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
            new ByteOrderMark(StandardCharsets.UTF_16LE, 0xFF, 0xFE), new ByteOrderMark(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
            new ByteOrderMark(GB18030, 0x84, 0x31, 0x95, 0x33));

    /**
     * What came out.
     *
     * @param text    from the first character behind a byte order mark
     * @param charset that was taken
     * @param damaged how many places were no characters; they are U+FFFD now
     */
    record Decoded(String text, Charset charset, int damaged) {
    }

    private TextDecoding() {
    }

    /**
     * @param given the encoding that the clerk named; it wins
     * @throws SourceException when the bytes are no text; its sentence has no file name
     */
    static Decoded decode(byte[] file, Optional<Charset> given, Watch watch) {
        Optional<ByteOrderMark> mark = MARKS.stream().filter(each -> each.opens(file)).findFirst();
        Charset charset = given.or(() -> mark.map(ByteOrderMark::charset)).orElseGet(() -> likeliest(file));
        int start = mark.filter(each -> isOf(charset, each)).map(each -> each.bytes().length).orElse(0);
        Decoded decoded = decode(file, start, charset, watch);
        if (decoded.text().indexOf('\0') >= 0 || isBinary(decoded.text())) {
            throw new SourceException(given.isPresent() ? "按 " + name(charset) + " 编码读不出文字。请换一种编码，或不指定编码。"
                    : "这不是文本文件。请选择 .docx、.txt、.md 或 .html 文件。");
        }
        return decoded;
    }

    /** UTF-16 without a direction takes its mark itself, and so would leave none to cut off. */
    private static boolean isOf(Charset charset, ByteOrderMark mark) {
        return charset.equals(mark.charset()) || mark.charset().equals(GB18030) && charset.name().startsWith("GB");
    }

    /** The encoding's name as clerks know it. */
    static String name(Charset charset) {
        return charset.equals(GB18030) ? "GB18030（GBK）" : charset.name().toUpperCase(Locale.ROOT);
    }

    private static Charset likeliest(byte[] file) {
        Charset best = StandardCharsets.UTF_8;
        double most = isUtf8(file) ? Likelihood.of(sample(file, best)) + 1 : Likelihood.of(sample(file, best));
        for (Charset other : List.of(GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            double likely = Likelihood.of(sample(file, other));
            if (likely > most) {
                most = likely;
                best = other;
            }
        }
        if (most < LIKELY) {
            throw new SourceException("看不出文件用的是什么文字编码，也可能不是文本文件。请用记事本或 WPS 打开确认，另存为 UTF-8 编码的 .txt 再导入。");
        }
        return best;
    }

    private static boolean isUtf8(byte[] file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(CHUNK);
        ByteBuffer in = ByteBuffer.wrap(file);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return false;
            }
            for (int i = 0; i < out.position(); i++) {
                if (out.get(i) == '\0') {
                    return false;
                }
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }

    /** The beginning of the file in an encoding; a character that the sample cuts off does not count. */
    private static CharSequence sample(byte[] file, Charset charset) {
        CharBuffer out = CharBuffer.allocate(SAMPLE);
        ByteBuffer in = ByteBuffer.wrap(file, 0, Math.min(SAMPLE, file.length));
        decoder(charset).decode(in, out, file.length <= SAMPLE);
        return out.flip();
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD");
    }

    private static Decoded decode(byte[] file, int start, Charset charset, Watch watch) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(file, start, file.length - start);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        StringBuilder text = new StringBuilder(Math.min(MOST_CHARACTERS, file.length));
        int damaged = 0;
        for (boolean isMore = true; isMore;) {
            watch.check();
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                result = decoder.flush(out);
            }
            text.append(out.flip());
            out.clear();
            if (result.isError()) {
                in.position(in.position() + result.length());
                text.append('\uFFFD');
                damaged++;
            }
            if (text.length() > MOST_CHARACTERS) {
                throw new SourceException("文字太长（超过 %d 万字）。请拆成几个文件再导入。".formatted(MOST_CHARACTERS / 10_000));
            }
            isMore = !result.isUnderflow();
        }
        return new Decoded(text.toString(), charset, damaged);
    }

    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            controls += c < ' ' && "\t\n\u000B\f\r\u001A\u001B".indexOf(c) < 0 ? 1 : 0;
        }
        return controls > 4 + text.length() / 200;
    }
}
