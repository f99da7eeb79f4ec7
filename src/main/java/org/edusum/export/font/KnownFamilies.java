package org.edusum.export.font;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.typeset.Face;

/** What is known of the families that official documents are set in. */
final class KnownFamilies {

    /**
     * A family.
     *
     * @param name  in Chinese
     * @param other names that its fonts may have instead
     * @param files that Windows, offices and makers keep it in
     */
    private record Family(String name, List<String> other, List<String> files) { }

    private static final Map<String, Family> FAMILIES = Stream.of(
            new Family("方正小标宋简体", List.of("FZXiaoBiaoSong-B05S"),
                    List.of("FZXBSJW.TTF", "方正小标宋简体.ttf", "FZXiaoBiaoSong-B05S.ttf", "方正小标宋简.ttf")),
            new Family("方正小标宋_GBK", List.of("FZXiaoBiaoSong-B05"), List.of("方正小标宋_GBK.ttf", "FZXBSK.TTF")),
            new Family("宋体", List.of("SimSun"), List.of("simsun.ttc", "simsun.ttf")),
            new Family("新宋体", List.of("NSimSun"), List.of("simsun.ttc")),
            new Family("华文宋体", List.of("STSong"), List.of("STSONG.TTF")),
            new Family("仿宋_GB2312", List.of("FangSong_GB2312"), List.of("仿宋_GB2312.ttf", "simfang.ttf")),
            new Family("仿宋", List.of("FangSong"), List.of("simfang.ttf")),
            new Family("华文仿宋", List.of("STFangsong"), List.of("STFANGSO.TTF")),
            new Family("黑体", List.of("SimHei"), List.of("simhei.ttf")),
            new Family("华文黑体", List.of("STHeiti"), List.of()),
            new Family("楷体_GB2312", List.of("KaiTi_GB2312"), List.of("楷体_GB2312.ttf", "simkai.ttf")),
            new Family("楷体", List.of("KaiTi"), List.of("simkai.ttf")),
            new Family("华文楷体", List.of("STKaiti"), List.of("STKAITI.TTF")),
            new Family("微软雅黑", List.of("Microsoft YaHei"), List.of("msyh.ttc", "msyh.ttf", "msyhbd.ttc", "msyhbd.ttf")))
            .collect(Collectors.toMap(family -> FontFile.key(family.name()), family -> family));

    private KnownFamilies() {
    }

    /** The keys of all names that a family's fonts may have. */
    static List<String> keys(String family) {
        return Stream.concat(Stream.of(family), FAMILIES.containsKey(FontFile.key(family))
                ? FAMILIES.get(FontFile.key(family)).other().stream() : Stream.of()).map(FontFile::key).toList();
    }

    /** The files in which to look before all others. */
    static List<String> files(String family) {
        Family known = FAMILIES.get(FontFile.key(family));
        return known == null ? List.of() : known.files();
    }

    /** The face that a family is of, by its name. @param otherwise for a name that says nothing */
    static Face face(String family, Face otherwise) {
        return family.contains("标宋") ? Face.TITLE
                : family.contains("仿宋") ? Face.FANG
                : family.contains("楷") ? Face.KAI
                : family.contains("黑") ? Face.HEI
                : family.contains("宋") ? Face.SONG : otherwise;
    }

    /** Families to be drawn instead of one of a face that is not there, the best first. */
    static List<String> standIns(Face face) {
        return switch (face) {
            case TITLE -> List.of("方正小标宋简体", "方正小标宋_GBK", "宋体", "华文宋体");
            case SONG -> List.of("宋体", "华文宋体");
            case FANG -> List.of("仿宋_GB2312", "仿宋", "华文仿宋");
            case HEI -> List.of("黑体", "华文黑体");
            case KAI -> List.of("楷体_GB2312", "楷体", "华文楷体");
        };
    }
}
