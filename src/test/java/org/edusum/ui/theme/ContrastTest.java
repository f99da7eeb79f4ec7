package org.edusum.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.1, 1.4.3 and 1.4.11: text 4.5 : 1, edges and focus 3 : 1, for every pair of named colours that meet on the screen. */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double EDGE = 3;
    private static final Pattern NAMED = Pattern.compile("(-(?:edusum|color)-[a-z0-9-]+)\\s*:\\s*([^;]+);");
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{6})([0-9a-fA-F]{2})?");
    private static final Pattern FUNCTION = Pattern.compile("rgba?\\((\\d+),\\s*(\\d+),\\s*(\\d+)(?:,\\s*([0-9.]+))?\\)");

    /** What is seen on what; the ground is written from the lowest layer up. */
    private record Pair(String front, double least, List<String> ground) {
        static Pair text(String front, String... ground) {
            return new Pair(front, TEXT, List.of(ground));
        }

        static Pair edge(String front, String... ground) {
            return new Pair(front, EDGE, List.of(ground));
        }
    }

    private static final List<Pair> PAIRS = List.of(
            // The prose.
            Pair.text("-edusum-ink", "-edusum-paper"),
            Pair.text("-edusum-ink", "-edusum-paper", "-edusum-selection"),
            Pair.text("-edusum-ink", "-edusum-desk"),
            Pair.text("-edusum-number", "-edusum-paper"),
            Pair.text("-edusum-number", "-edusum-paper", "-edusum-selection"),
            Pair.text("-edusum-muted", "-edusum-paper"),
            Pair.edge("-edusum-caret", "-edusum-paper"),
            Pair.text("-edusum-field-ink", "-edusum-paper", "-edusum-field-fill"),
            Pair.text("-edusum-field-ink", "-edusum-selection", "-edusum-field-fill"),
            Pair.edge("-edusum-field-edge", "-edusum-paper"),
            Pair.text("-edusum-empty-ink", "-edusum-paper", "-edusum-empty-fill"),
            Pair.text("-edusum-empty-ink", "-edusum-selection", "-edusum-empty-fill"),
            Pair.edge("-edusum-empty-edge", "-edusum-paper"),
            Pair.edge("-edusum-empty-edge", "-edusum-paper", "-edusum-empty-fill"),
            Pair.text("-edusum-error", "-edusum-error-fill"),
            Pair.edge("-edusum-error", "-edusum-paper"),
            Pair.edge("-edusum-ring", "-edusum-paper"),
            Pair.edge("-edusum-ring", "-edusum-paper", "-edusum-field-fill"),
            Pair.edge("-edusum-ring", "-edusum-paper", "-edusum-empty-fill"),
            // The line in which a field is filled.
            Pair.text("-edusum-ink", "-edusum-error-fill"),
            Pair.text("-edusum-muted", "-edusum-error-fill"),
            // The window.
            Pair.text("-color-fg-default", "-color-bg-default"),
            Pair.text("-color-fg-default", "-color-bg-subtle"),
            Pair.text("-color-fg-muted", "-color-bg-default"),
            Pair.text("-color-fg-muted", "-color-bg-subtle"),
            Pair.text("-color-danger-fg", "-color-bg-default"),
            Pair.text("-color-danger-fg", "-color-bg-default", "-color-danger-subtle"),
            Pair.text("-color-fg-default", "-color-bg-default", "-color-danger-subtle"),
            Pair.text("-color-success-fg", "-color-bg-default"),
            Pair.text("-color-warning-fg", "-color-bg-default"),
            Pair.text("-color-accent-fg", "-color-bg-default"),
            Pair.text("-color-fg-emphasis", "-color-accent-emphasis"),
            Pair.edge("-color-accent-emphasis", "-color-bg-default"),
            Pair.edge("-color-danger-emphasis", "-color-bg-default"),
            Pair.edge("-edusum-control-edge", "-color-bg-default"),
            // The chosen line of a tree or list, and the focus.
            Pair.text("-color-fg-default", "-edusum-chosen"),
            Pair.text("-color-fg-muted", "-edusum-chosen"),
            Pair.text("-color-success-fg", "-edusum-chosen"),
            Pair.edge("-edusum-focus", "-edusum-chosen"),
            Pair.edge("-edusum-focus", "-color-bg-default"),
            Pair.edge("-edusum-focus", "-color-bg-subtle"));

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyPairThatMeetsOnTheScreenCanBeToldApart(Theme theme) {
        Map<String, String> names = names(theme);
        List<String> weak = PAIRS.stream().filter(pair -> ratio(pair, names) < pair.least)
                .map(pair -> "%s on %s: %.2f, least %.1f".formatted(pair.front, pair.ground, ratio(pair, names), pair.least))
                .toList();
        assertEquals(List.of(), weak);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theMeasureIsThatOfTheStandard(Theme theme) {
        Map<String, String> names = names(theme);
        names.put("-color-black", "#000000");
        names.put("-color-white", "#ffffff");
        names.put("-color-grey", "#767676");
        assertEquals(21, ratio(Pair.text("-color-black", "-color-white"), names), 0.001);
        assertEquals(4.54, ratio(Pair.text("-color-grey", "-color-white"), names), 0.01);
        assertTrue(names.size() > 50, "the sheets were read");
    }

    /** The names in the order of the sheets: the toolkit's theme, the prose, the window's theme. */
    private static Map<String, String> names(Theme theme) {
        String kind = switch (theme) {
            case LIGHT -> "light";
            case DARK -> "dark";
        };
        Map<String, String> names = new HashMap<>();
        for (String sheet : List.of("/atlantafx/base/theme/primer-" + kind + ".css", "/org/edusum/ui/prose/prose.css",
                "/org/edusum/ui/theme/" + kind + ".css")) {
            String css = read(sheet);
            // The names stand in the first rule; a later one is for other themes or single controls.
            Matcher named = NAMED.matcher(css.substring(0, css.indexOf('}')));
            while (named.find()) {
                names.put(named.group(1), named.group(2).strip());
            }
        }
        return names;
    }

    private static String read(String sheet) {
        try (InputStream in = ContrastTest.class.getResourceAsStream(sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static double ratio(Pair pair, Map<String, String> names) {
        double[] ground = pair.ground.stream().map(name -> colour(name, names)).reduce((below, above) -> over(above, below))
                .orElseThrow();
        double front = luminance(over(colour(pair.front, names), ground));
        double back = luminance(ground);
        return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    }

    /** Red, green, blue and opacity, from 0 to 1. */
    private static double[] colour(String name, Map<String, String> names) {
        String value = names.getOrDefault(name, name);
        if (names.containsKey(value)) {
            return colour(value, names);
        }
        Matcher hex = HEX.matcher(value);
        if (hex.matches()) {
            int rgb = Integer.parseInt(hex.group(1), 16);
            double opacity = hex.group(2) == null ? 1 : Integer.parseInt(hex.group(2), 16) / 255.0;
            return new double[] {(rgb >> 16) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0, opacity};
        }
        Matcher function = FUNCTION.matcher(value);
        assertTrue(function.matches(), name + " is no colour: " + value);
        return new double[] {Integer.parseInt(function.group(1)) / 255.0, Integer.parseInt(function.group(2)) / 255.0,
                Integer.parseInt(function.group(3)) / 255.0,
                function.group(4) == null ? 1 : Double.parseDouble(function.group(4))};
    }

    private static double[] over(double[] above, double[] below) {
        double[] mixed = Arrays.copyOf(below, 4);
        for (int i = 0; i < 3; i++) {
            mixed[i] = above[i] * above[3] + below[i] * (1 - above[3]);
        }
        return mixed;
    }

    private static double luminance(double[] colour) {
        double[] linear = Arrays.stream(colour).map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4)).toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
