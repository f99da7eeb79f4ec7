package org.edusum.export.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A small ICC profile of the colours of screens (IEC 61966-2-1), version 4.2: what black and the ground of blanks mean.
 *
 * <p>Made here, in half a kilobyte, since the runtime's own comes with a colour engine that takes longer to start than a
 * document to write.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final double[] D50 = {0.9642, 1, 0.8249};

    private SrgbProfile() {
    }

    static byte[] bytes() {
        byte[] curve = curve();
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("CC0"));
        tags.put("wtpt", numbers("XYZ ", D50));
        tags.put("chad", numbers("sf32", 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168));
        // The primaries as the white of D50 shows them (Bradford).
        tags.put("rXYZ", numbers("XYZ ", 0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", numbers("XYZ ", 0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", numbers("XYZ ", 0.14307, 0.06061, 0.71410));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return file(tags);
    }

    private static byte[] file(Map<String, byte[]> tags) {
        int start = HEADER + 4 + ENTRY * tags.size();
        int size = start + tags.values().stream().distinct().mapToInt(tag -> tag.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(HEADER).putInt(tags.size());
        Map<byte[], Integer> places = new LinkedHashMap<>();
        int next = start;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            if (!places.containsKey(tag.getValue())) {
                places.put(tag.getValue(), next);
                next += tag.getValue().length;
            }
            out.put(ascii(tag.getKey())).putInt(places.get(tag.getValue())).putInt(tag.getValue().length);
        }
        places.keySet().forEach(out::put);
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(0, size).putInt(8, 0x04200000);
        out.put(12, ascii("mntrRGB XYZ "));
        out.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
        out.put(36, ascii("acsp"));
        for (int i = 0; i < D50.length; i++) {
            out.putInt(68 + 4 * i, fixed(D50[i]));
        }
    }

    /** In American English, as the format wants at least. */
    private static byte[] text(String text) {
        byte[] units = text.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(padded(28 + units.length)).put(ascii("mluc")).putInt(0).putInt(1).putInt(ENTRY)
                .put(ascii("enUS")).putInt(units.length).putInt(28).put(units).array();
    }

    private static byte[] numbers(String type, double... numbers) {
        ByteBuffer out = ByteBuffer.allocate(8 + 4 * numbers.length).put(ascii(type)).putInt(0);
        for (double number : numbers) {
            out.putInt(fixed(number));
        }
        return out.array();
    }

    /** Linear near black, a power of 2.4 above. */
    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(32).put(ascii("para")).putInt(0).putShort((short) 3).putShort((short) 0);
        for (double parameter : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
            out.putInt(fixed(parameter));
        }
        return out.array();
    }

    private static int fixed(double number) {
        return (int) Math.round(number * 0x10000);
    }

    private static int padded(int size) {
        return (size + 3) / 4 * 4;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
