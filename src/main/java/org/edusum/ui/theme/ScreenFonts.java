package org.edusum.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import org.edusum.export.Exports;

/**
 * The families that the window writes Chinese with: the first of each list that this machine has, or else the fonts that
 * come with the program. A style sheet cannot choose: it takes one family only.
 */
public final class ScreenFonts {

    /** For the prose: easy to read for hours. */
    public static final String SERIF = installed("edusum-serif-regular.ttf", List.of("Noto Serif CJK SC", "Noto Serif SC",
            "Source Han Serif SC", "Source Han Serif CN", "FangSong", "STFangsong", "Songti SC", "SimSun"));

    /** For headings and everything around the prose. */
    public static final String SANS = installed("edusum-sans-regular.ttf", List.of("Microsoft YaHei UI",
            "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC",
            "Source Han Sans CN", "SimHei"));

    private ScreenFonts() {
    }

    private static String installed(String bundled, List<String> families) {
        return families.stream().filter(family -> Font.font(family).getFamily().equals(family)).findFirst()
                .orElseGet(() -> load(bundled));
    }

    private static String load(String bundled) {
        try (InputStream in = Exports.class.getResourceAsStream("fonts/" + bundled)) {
            return Font.loadFont(in, Font.getDefault().getSize()).getFamily();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
