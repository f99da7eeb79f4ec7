package org.edusum.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.edusum.importing.build.Levels;
import org.edusum.importing.naming.Names;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.HeadingMark;
import org.edusum.importing.recognition.Reading;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.source.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code import --report} writes: all that was recognised, with the places in the source. {@code start} and
 * {@code end} count UTF-16 units of the text as decoded, from the first character behind a byte order mark.
 */
final class ImportReport {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Recognition recognition;
    private final Reading reading;
    private final List<String> sentences;

    private ImportReport(Recognition recognition, List<String> sentences) {
        this.recognition = recognition;
        this.sentences = sentences;
        this.reading = recognition.reading();
    }

    /** @param notes what the clerk should know */
    static ObjectNode of(Recognition recognition, List<String> notes) {
        return new ImportReport(recognition, notes).whole();
    }

    private ObjectNode whole() {
        ObjectNode whole = NODES.objectNode();
        whole.put("title", recognition.structure().title().map(title -> title.of(reading.text()).strip()).orElse(""));
        ArrayNode headings = whole.putArray("headings");
        List<Integer> levels = Levels.of(recognition.headings());
        for (int i = 0; i < levels.size(); i++) {
            HeadingMark heading = recognition.headings().get(i);
            headings.add(NODES.objectNode().put("start", reading.origin(heading.start()))
                    .put("title", heading.title().of(reading.text()).strip()).put("depth", levels.get(i))
                    .put("number", heading.number()));
        }
        ArrayNode fields = whole.putArray("fields");
        Spots spots = new Spots(recognition.headings(), levels);
        recognition.fields().forEach(mark -> fields.add(field(mark, spots)));
        ObjectNode names = whole.putObject("names");
        Names.of(recognition).rows().stream().filter(Names.Row::isSure).forEach(row -> {
            ArrayNode places = names.putObject(row.variable()).put("label", row.label()).put("suffix", row.suffix())
                    .put("sure", row.isSure()).putArray("places");
            row.places().forEach(place -> places.add(reading.origin(place.start())));
        });
        ArrayNode notes = whole.putArray("notes");
        sentences.forEach(notes::add);
        return whole;
    }

    private ObjectNode field(FieldMark mark, Spots spots) {
        Span span = reading.origin(mark.span());
        Spot spot = spots.of(mark.span().start());
        ObjectNode field = NODES.objectNode().put("start", span.start()).put("end", span.end()).put("type", mark.kind().code())
                .put("unit", mark.unit()).put("label", mark.label()).put("role", mark.role().code())
                .put("chapter", spot.chapter).put("item", spot.item).put("variable", mark.variable());
        if (!mark.figure().isEmpty()) {
            field.put("value", mark.figure());
        }
        return field.put("rule", mark.because().rule())
                .put("confidence", BigDecimal.valueOf(mark.because().confidence(), 2));
    }

    /** Where something stands in the outline: from 1; 0 for what stands in front of the first. */
    private record Spot(int chapter, int item) {
    }

    /** Finds chapter and item of a place. */
    private static final class Spots {
        private final TreeMap<Integer, Spot> starts = new TreeMap<>();

        Spots(List<HeadingMark> headings, List<Integer> levels) {
            starts.put(0, new Spot(0, 0));
            int chapter = 0;
            int item = 0;
            for (int i = 0; i < levels.size(); i++) {
                switch (levels.get(i)) {
                    case 1 -> {
                        chapter++;
                        item = 0;
                    }
                    case 2 -> item++;
                    default -> { }
                }
                if (!headings.get(i).isListed()) {
                    starts.put(headings.get(i).start(), new Spot(chapter, item));
                }
            }
        }

        Spot of(int at) {
            return starts.floorEntry(at).getValue();
        }
    }
}
