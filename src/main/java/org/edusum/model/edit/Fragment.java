package org.edusum.model.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.edusum.model.FieldId;
import org.edusum.model.FieldRef;
import org.edusum.model.Form;
import org.edusum.model.Inline;
import org.edusum.model.Prose;
import org.edusum.model.Summary;
import org.edusum.model.Text;

/**
 * A piece cut out of the prose, or to be put into it.
 *
 * @param lines the first and the last may be parts of a paragraph; at least one
 */
public record Fragment(List<Prose> lines) {

    private static final Pattern REFERENCE = Pattern.compile(Prose.FIELD + "([A-Za-z0-9_.-]+):(FULL|NUMBER);");

    public Fragment {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a fragment needs a line");
        }
    }

    /** What a range holds. */
    public static Fragment of(Summary summary, Range range) {
        List<Prose> lines = new ArrayList<>();
        for (int i = 0; i < range.places().size(); i++) {
            Prose prose = summary.prose(range.places().get(i)).orElseThrow();
            lines.add(prose.slice(range.from(i), range.to(i, summary)));
        }
        return new Fragment(lines);
    }

    /** Text from elsewhere: one line for each of its lines that is not blank, without white space at the ends. */
    public static Fragment ofText(String text) {
        if (text.lines().limit(2).count() < 2) {
            return new Fragment(List.of(Prose.of(text)));
        }
        List<Prose> lines = text.lines().map(line -> line.strip().replaceAll("^\\u3000+", ""))
                .filter(line -> !line.isEmpty()).map(Prose::of).toList();
        return new Fragment(lines.isEmpty() ? List.of(Prose.EMPTY) : lines);
    }

    /** As the document prints it, one line of text for each line. */
    public String printed(Summary summary) {
        return lines.stream().map(summary::printed).collect(Collectors.joining("\n"));
    }

    public boolean isEmpty() {
        return lines.size() == 1 && lines.getFirst().isEmpty();
    }

    /** This fragment as text that {@link #decode} understands; fields by their ids. */
    public String encode() {
        return lines.stream().map(line -> line.inlines().stream().map(inline -> switch (inline) {
            case Text(String text) -> text;
            case FieldRef(FieldId id, Form form) -> Prose.FIELD + id.value() + ":" + form + ";";
        }).collect(Collectors.joining())).collect(Collectors.joining("\n"));
    }

    /** The fragment of {@link #encode}; what is not understood is taken as text. */
    public static Fragment decode(String encoded) {
        return new Fragment(Arrays.stream(encoded.split("\n", -1)).map(Fragment::decodeLine).toList());
    }

    private static Prose decodeLine(String line) {
        List<Inline> inlines = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(line);
        int at = 0;
        while (matcher.find()) {
            inlines.addAll(Prose.of(line.substring(at, matcher.start())).inlines());
            inlines.add(new FieldRef(new FieldId(matcher.group(1)), Form.valueOf(matcher.group(2))));
            at = matcher.end();
        }
        inlines.addAll(Prose.of(line.substring(at)).inlines());
        return new Prose(inlines);
    }

    /** Whether the summary has every field that this refers to. */
    public boolean fits(Summary summary) {
        return lines.stream().flatMap(Prose::references).allMatch(ref -> summary.fields().containsKey(ref.field()));
    }
}
