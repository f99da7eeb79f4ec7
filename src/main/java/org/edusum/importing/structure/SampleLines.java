package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.source.Span;

/** Finds the lines above the samples that a site shows on one page: 年度工作总结 篇2. */
final class SampleLines {

    private static final Pattern SAMPLE = Pattern.compile(
            "[^。！？；：\\n]{2,40}?[ \\u3000]{0,4}[（(]?(?:第[一二三四五六七八九十\\d]{1,3}篇|篇[ ]?[一二三四五六七八九十\\d]{1,3})[）)]?");

    private SampleLines() {
    }

    /** None unless there are at least two. */
    static List<Candidate> find(String text, List<Line> lines, int from) {
        List<Candidate> found = new ArrayList<>();
        for (Line line : lines) {
            Matcher sample = SAMPLE.matcher(text).region(line.start(), line.end());
            if (line.start() >= from && !line.isTable() && line.from().level().isEmpty() && line.length() <= 50 && sample.matches()) {
                Title title = new Title(line.span(), line.end(), false, new Because("heading.sample", 85));
                found.add(new Candidate(Optional.of(new Marker(new Span(line.start(), line.start()), NumberStyle.PART,
                        found.size() + 1, "", Marker.Place.LINE)), title, OptionalInt.empty(), line.end()));
            }
        }
        return found.size() < 2 ? List.of() : found;
    }
}
