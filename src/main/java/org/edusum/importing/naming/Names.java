package org.edusum.importing.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.recognition.Role;
import org.edusum.importing.source.Span;

/**
 * The names of a document, each once: what the clerk fills in, and what the clerk is asked.
 *
 * @param rows sure ones first, then those to be asked, each in the order of their first places
 */
public record Names(List<Row> rows) {

    private static final int AROUND = 8;

    /**
     * One name with its places.
     *
     * @param variable     its variable, such as {@code district} or {@code school.A}; where it is to be asked, the likeliest
     * @param label        what it is called: 本区名称
     * @param suffix       as printed behind its first place: 区; may be empty
     * @param places       its marks in the reading
     * @param isSure       whether the marks have the variable already; else they stand alone until the clerk agrees
     * @param alternatives other variables that it may be; a name of its own is always possible
     * @param excerpt      the words around its first place, the blank as an ellipsis
     * @param rule         that found its first place; its sentence stands in {@code rules.properties}
     */
    public record Row(String variable, String label, String suffix, List<Span> places, boolean isSure, List<String> alternatives,
                      String excerpt, String rule) {

        public Row {
            places = List.copyOf(places);
            alternatives = List.copyOf(alternatives);
        }
    }

    public Names {
        rows = List.copyOf(rows);
    }

    /** The names of a recognition; what the clerk decided about a mark is not asked again. */
    public static Names of(Recognition recognition) {
        String text = recognition.reading().text();
        List<FieldMark> fields = recognition.fields();
        NameGuess guess = new NameGuess(recognition.structure(), fields);
        Map<String, List<FieldMark>> sure = new LinkedHashMap<>();
        Map<String, NameGuess.Guess> guesses = new HashMap<>();
        Map<String, List<FieldMark>> asked = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            FieldMark field = fields.get(i);
            if (!field.variable().isEmpty()) {
                sure.computeIfAbsent(field.variable(), variable -> new ArrayList<>()).add(field);
                guess.of(i).filter(found -> found.variable().equals(field.variable()))
                        .ifPresent(found -> guesses.putIfAbsent(field.variable(), found));
            } else if (!field.because().rule().equals("clerk")) {
                guess.of(i).ifPresent(found -> {
                    guesses.put(excerpt(text, field), found);
                    asked.computeIfAbsent(excerpt(text, field), key -> new ArrayList<>()).add(field);
                });
            }
        }
        List<Row> rows = new ArrayList<>();
        sure.forEach((variable, marks) -> rows.add(row(variable, marks, true, text, guess,
                Optional.ofNullable(guesses.get(variable)).map(NameGuess.Guess::rule).orElse(marks.getFirst().because().rule()))));
        asked.forEach((excerpt, marks) -> rows.add(row(guesses.get(excerpt).variable(), marks, false, text, guess,
                guesses.get(excerpt).rule())));
        return new Names(rows);
    }

    /** The rows that the clerk is to answer. */
    public List<Row> asked() {
        return rows.stream().filter(row -> !row.isSure()).toList();
    }

    /** What a variable is called; its own name where it is none of the usual ones. */
    public static String label(String variable) {
        return variable.equals(YearGuess.VARIABLE) ? YearGuess.LABEL
                : NameLabel.ofVariable(variable, "", new Perspective(Level.DISTRICT, "")).orElse(variable);
    }

    /** The recognition with the clerk's answer: these places are one name. @param variable empty for a name of its own */
    public static Recognition answered(Recognition recognition, Row row, String variable) {
        Set<Span> places = new HashSet<>(row.places());
        String label = variable.isEmpty() ? "" : row.variable().equals(variable) && row.isSure() ? row.label() : label(variable);
        return recognition.withFields(recognition.fields().stream().map(field -> !places.contains(field.span()) ? field
                : variable.isEmpty() ? field.withVariable("").because(Because.CLERK)
                : field.withVariable(variable).withLabel(label).because(Because.CLERK)).toList());
    }

    /**
     * The recognition with the own place's names of a filled document as fields: what its title says, wherever it stands
     * again. A mark is the name without its suffix, which it has as its figure: 云川, 区.
     */
    public static Recognition withPrinted(Recognition recognition) {
        String text = recognition.reading().text();
        Perspective own = Perspective.of(recognition.structure());
        List<FieldMark> fields = new ArrayList<>(recognition.fields());
        PrintedNames.of(recognition.structure(), recognition.fields()).forEach((variable, places) -> places.forEach(place -> {
            String suffix = PrintedNames.suffix(text, place);
            fields.add(new FieldMark(place, Kind.NAME, "", 0, "", false, "", Role.TEXT, suffix, variable,
                    NameLabel.ofVariable(variable, suffix, own).orElse(variable), place.of(text), new Because("name.printed", 90)));
        }));
        return recognition.withFields(fields);
    }

    private static Row row(String variable, List<FieldMark> marks, boolean isSure, String text, NameGuess guess,
                           String rule) {
        FieldMark first = marks.getFirst();
        String suffix = marks.stream().map(mark -> NameSuffix.of(text, mark)).filter(found -> !found.isEmpty()).findFirst().orElse("");
        Optional<String> usual = NameLabel.ofVariable(variable, suffix, guess.own());
        String label = isSure && !first.label().isBlank() ? first.label() : usual.orElse(variable);
        List<String> alternatives = Stream.of(Level.DISTRICT, Level.CITY, Level.PROVINCE, guess.own().level()).map(Level::variable).distinct()
                .filter(other -> !isSure && !other.equals(variable)).toList();
        return new Row(variable, label, suffix, marks.stream().map(FieldMark::span).toList(), isSure, alternatives, excerpt(text, first),
                rule);
    }

    private static String excerpt(String text, FieldMark mark) {
        int start = Math.max(text.lastIndexOf('\n', mark.span().start()) + 1, mark.span().start() - AROUND);
        int end = Math.min(text.length(), mark.span().end() + AROUND);
        int line = text.indexOf('\n', mark.span().end());
        return text.substring(start, mark.span().start()) + Surroundings.MISSING
                + text.substring(mark.span().end(), line >= 0 && line < end ? line : end);
    }
}
