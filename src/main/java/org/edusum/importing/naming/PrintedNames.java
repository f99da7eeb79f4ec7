package org.edusum.importing.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Structure;
import org.edusum.importing.source.Span;

/**
 * The own place's names in a document that is filled: what the title or the signatory says, wherever it stands again in full.
 * Only a title that begins with the names and goes on with an authority tells them, so that no other place is taken.
 */
final class PrintedNames {

    private static final Pattern AUTHORITY = Pattern.compile("^(?:中共)?(?<province>[一-龥]{2,3}(?:省|自治区))?(?<city>[一-龥]{2,3}(?:市|州))?"
            + "(?<district>[一-龥]{1,3}(?:区|县|旗|市))?(?=委|教育局|教育和体育局|教育体育局|教体局|教育委员会|人民政府|教育系统)");
    private static final List<String> VARIABLES = List.of("province", "city", "district");

    private PrintedNames() {
    }

    /** Where each name stands, by its variable; the suffix is no part of a place. Places inside fields are left out. */
    static Map<String, List<Span>> of(Structure structure, List<FieldMark> fields) {
        String text = structure.reading().text();
        Map<String, List<Span>> found = new LinkedHashMap<>();
        Optional<Matcher> told = Stream.of(structure.title(), structure.signatory()).flatMap(Optional::stream)
                .map(span -> AUTHORITY.matcher(span.of(text).strip())).filter(Matcher::find).filter(matcher -> !matcher.group().isEmpty())
                .findFirst();
        told.ifPresent(names -> VARIABLES.forEach(variable -> Optional.ofNullable(names.group(variable)).ifPresent(name -> {
            List<Span> places = places(text, name, fields);
            if (places.size() > 1) {
                found.put(variable, places);
            }
        })));
        return found;
    }

    /** The ending of a printed name, as a place of it goes on. */
    static String suffix(String text, Span place) {
        return text.startsWith("自治区", place.end()) ? "自治区" : text.substring(place.end(), place.end() + 1);
    }

    private static List<Span> places(String text, String name, List<FieldMark> fields) {
        int suffix = name.endsWith("自治区") ? 3 : 1;
        List<Span> places = new ArrayList<>();
        int field = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            Span place = new Span(at, at + name.length() - suffix);
            while (field < fields.size() && fields.get(field).span().end() <= at) {
                field++;
            }
            if ((field == fields.size() || !fields.get(field).span().overlaps(place)) && !text.startsWith("域", at + name.length())) {
                places.add(place);
            }
        }
        return places;
    }
}
