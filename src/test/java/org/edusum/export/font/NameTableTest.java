package org.edusum.export.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameTableTest {

    private static final Charset CHINESE = Charset.forName("GB18030");

    private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private int count;

    @Test
    void namesOfMacintoshAndOfOldChineseWindowsAreRead() {
        record(1, 25, 33, 1, "方正小标宋简体".getBytes(CHINESE));
        record(1, 0, 0, 1, "FZXBS".getBytes(StandardCharsets.ISO_8859_1));
        record(3, 3, 0x804, 4, new byte[] {0, 'A', (byte) 0xCB, (byte) 0xCE});
        NameTable names = NameTable.of(table());
        assertEquals(List.of("方正小标宋简体", "FZXBS", "A宋"), names.all());
        assertEquals(Optional.of("方正小标宋简体"), names.family());
    }

    @Test
    void aClerkReadsTheSimplifiedChineseNameOfTheFamily() {
        record(3, 1, 0x409, 1, "Microsoft YaHei".getBytes(StandardCharsets.UTF_16BE));
        record(3, 1, 0x404, 1, "微軟雅黑".getBytes(StandardCharsets.UTF_16BE));
        record(3, 1, 0x804, 1, "微软雅黑".getBytes(StandardCharsets.UTF_16BE));
        record(3, 1, 0x804, 4, "微软雅黑 常规".getBytes(StandardCharsets.UTF_16BE));
        assertEquals(Optional.of("微软雅黑"), NameTable.of(table()).family());
    }

    @Test
    void aNameThatEndsBeyondTheTableIsPassedOver() {
        record(3, 1, 0x409, 1, "A".getBytes(StandardCharsets.UTF_16BE));
        record(3, 1, 0x804, 1, "甲".getBytes(StandardCharsets.UTF_16BE));
        ByteBuffer whole = table();
        assertEquals(List.of("A"), NameTable.of(whole.slice(0, whole.limit() - 1)).all());
    }

    private void record(int platform, int encoding, int language, int id, byte[] text) {
        for (int value : new int[] {platform, encoding, language, id, text.length, strings.size()}) {
            records.write(value >> 8);
            records.write(value);
        }
        strings.writeBytes(text);
        count++;
    }

    private ByteBuffer table() {
        return ByteBuffer.allocate(6 + records.size() + strings.size()).putShort((short) 0).putShort((short) count)
                .putShort((short) (6 + records.size())).put(records.toByteArray()).put(strings.toByteArray()).flip();
    }
}
