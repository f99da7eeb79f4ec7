package org.edusum.ui.prose;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of the editor stand out from their ground by 4.5:1 at least (WCAG 2.2, 1.4.3), on light and on dark. */
class ContrastTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/edusum/ui");
    private static final Pattern NAMED = Pattern.compile("-edusum-([a-z-]+): (#[0-9a-f]{6,8});");

    private static Map<String, Color> colours(String css) {
        Map<String, Color> colours = new HashMap<>();
        Matcher named = NAMED.matcher(css);
        while (named.find()) {
            colours.put(named.group(1), Color.web(named.group(2)));
        }
        return colours;
    }

    private static String read(String file) throws IOException {
        return Files.readString(RESOURCES.resolve(file), StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"ink, paper", "muted, paper", "ink, card", "muted, card", "field-ink, card", "empty-ink, card", "empty-ink, empty-fill",
        "field-ink, field-fill", "changed-ink, field-fill", "large-ink, field-fill", "computed-ink, computed-fill", "error, error-fill", "hint-ink, hint",
        "ink, selection"})
    void wordsStandOut(String ink, String ground) throws IOException {
        String sheet = read("prose/prose.css");
        int dark = sheet.indexOf(".root.dark");
        assertContrast(colours(sheet.substring(0, dark)), ink, ground);
        assertContrast(colours(sheet.substring(dark)), ink, ground);
        assertContrast(colours(read("theme/dark.css")), ink, ground);
    }

    private static void assertContrast(Map<String, Color> colours, String ink, String ground) {
        Color fill = colours.get(ground);
        Color under = colours.get("paper").interpolate(
                Color.color(fill.getRed(), fill.getGreen(), fill.getBlue()), fill.getOpacity());
        double a = luminance(colours.get(ink));
        double b = luminance(under);
        double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertTrue(contrast >= 4.5, ink + " on " + ground + " has " + contrast);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
