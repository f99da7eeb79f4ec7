package org.edusum.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Says which text each character of a font stands for (ISO 32000-1, 9.10.3): what is copied and searched. */
final class ToUnicode {

    /** Most entries of one block that readers take. */
    private static final int BLOCK = 100;

    private ToUnicode() {
    }

    /** @param texts by the character's number; the first, 0, is none */
    static byte[] of(List<String> texts) {
        StringBuilder out = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 1; from < texts.size(); from += BLOCK) {
            int to = Math.min(texts.size(), from + BLOCK);
            out.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                out.append('<').append(hex(i)).append("> <");
                texts.get(i).chars().forEach(unit -> out.append(hex(unit)));
                out.append(">\n");
            }
            out.append("endbfchar\n");
        }
        return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString()
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex(int value) {
        return Integer.toHexString(0x10000 | value).substring(1);
    }
}
