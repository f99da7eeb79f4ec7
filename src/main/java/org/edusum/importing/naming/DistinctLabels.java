package org.edusum.importing.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Kind;
import org.edusum.importing.recognition.Structure;

/**
 * Labels that differ: where two fields would be called the same, each says more: what its sentence is about, the item it
 * stands in, the chapter. Places of one name keep one label.
 */
final class DistinctLabels {

    private static final int TITLE = 10;
    private static final int LEAST = 3;

    private final String text;
    private final List<FieldMark> fields;
    private final List<String> labels;
    private final Sections sections;

    private DistinctLabels(Structure structure, List<FieldMark> fields) {
        this.text = structure.reading().text();
        this.fields = fields;
        this.labels = new ArrayList<>(fields.stream().map(FieldMark::label).toList());
        this.sections = new Sections(structure);
    }

    /** The fields with labels that differ as far as the document's words allow. */
    static List<FieldMark> of(Structure structure, List<FieldMark> fields) {
        DistinctLabels distinct = new DistinctLabels(structure, fields);
        distinct.apart(distinct::ofSentence);
        distinct.apart(index -> distinct.inBrackets(index, distinct.title(index, Integer.MAX_VALUE)));
        distinct.apart(index -> distinct.inBrackets(index, distinct.title(index, 2)));
        distinct.apart(index -> distinct.inBrackets(index, distinct.title(index, 1)));
        distinct.apart(index -> distinct.inBrackets(index, distinct.wordsBefore(index)));
        distinct.namesInOrder();
        List<FieldMark> labelled = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            labelled.add(fields.get(i).label().equals(distinct.labels.get(i)) ? fields.get(i)
                    : fields.get(i).withLabel(distinct.labels.get(i)));
        }
        return labelled;
    }

    /** Tries to tell apart those that are called the same; a way that tells none of them apart changes nothing. */
    private void apart(IntFunction<String> way) {
        for (List<Integer> same : sameLabels()) {
            List<String> told = same.stream().map(way::apply).toList();
            Set<String> different = new HashSet<>(told);
            if (different.size() == 1) {
                continue;
            }
            for (int i = 0; i < same.size(); i++) {
                labels.set(same.get(i), told.get(i));
            }
        }
    }

    private List<List<Integer>> sameLabels() {
        Map<String, List<Integer>> byLabel = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).variable().isEmpty() && !labels.get(i).isEmpty()) {
                byLabel.computeIfAbsent(labels.get(i), label -> new ArrayList<>()).add(i);
            }
        }
        return byLabel.values().stream().filter(same -> same.size() > 1).toList();
    }

    /** With what its sentence is about in front. */
    private String ofSentence(int index) {
        String label = labels.get(index);
        if (isName(index)) {
            return label;
        }
        return new Sentence(Surroundings.of(text, fields, index)).topic()
                .filter(topic -> !label.contains(topic) && topic.length() + label.length() <= Phrase.LONGEST)
                .map(topic -> topic + label).orElse(label);
    }

    private String inBrackets(int index, String words) {
        String label = labels.get(index);
        String base = label.length() > Phrase.LONGEST - 8 && !words.isEmpty() ? Phrase.sound(label, Phrase.LONGEST - 8) : label;
        int room = Math.min(TITLE, Phrase.LONGEST - 2 - base.length());
        return words.length() < LEAST || room < LEAST || label.endsWith("）") || label.contains(words) ? label
                : base + "（" + (words.length() <= room ? words : words.substring(0, room)) + "）";
    }

    /** The title of the innermost section, not deeper than told, without marks. */
    private String title(int index, int deepest) {
        return sections.around(fields.get(index).span()).stream().filter(heading -> heading.depth() <= deepest)
                .map(heading -> Phrase.sound(heading.title().of(text), TITLE)).filter(title -> title.length() >= LEAST)
                .findFirst().orElse("");
    }

    /** The words right before it, where nothing else tells it apart. */
    private String wordsBefore(int index) {
        if (isName(index)) {
            return "";
        }
        String before = Surroundings.of(text, fields, index).before();
        return Phrase.cells(before).stream().map(Phrase::left).filter(words -> words.length() >= LEAST).findFirst()
                .map(words -> Phrase.sound(words.substring(Math.max(0, words.length() - TITLE)), TITLE)).orElse("");
    }

    /** Names in a list have only their order. */
    private void namesInOrder() {
        for (List<Integer> same : sameLabels()) {
            for (int i = 0; i < same.size(); i++) {
                if (isName(same.get(i))) {
                    labels.set(same.get(i), "第" + (i + 1) + "个" + labels.get(same.get(i)));
                }
            }
        }
    }

    private boolean isName(int index) {
        return fields.get(index).kind() == Kind.NAME || fields.get(index).kind() == Kind.TITLE_PART;
    }
}
