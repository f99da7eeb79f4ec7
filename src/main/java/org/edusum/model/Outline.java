package org.edusum.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where each section stands: its depth and its printed number, worked out from the tree in one walk.
 *
 * @param entries in reading order, the root first
 */
public record Outline(Map<SectionId, Entry> entries) {

    private static final String ATTACHMENT = "附件";

    /**
     * A section in its place.
     *
     * @param depth  0 for the root, 1 for a chapter
     * @param number as printed, {@code 一、} or {@code 1.}, {@code 附件1} for an attachment; empty for the root
     * @param path   the sections from the root down to this one, both included
     */
    public record Entry(Section section, int depth, String number, List<Section> path) {

        public Optional<Section> parent() {
            return depth == 0 ? Optional.empty() : Optional.of(path.get(depth - 1));
        }

        /** Its number as it stands in front of the title on one line: {@code 一、}, {@code 附件1：}. */
        public String label() {
            return Outline.label(section, number);
        }

        /** Whether it is itself an attachment. */
        public boolean isAttachment() {
            return section.isAttachment();
        }

        /** The attachment that it is or stands in. */
        public Optional<Section> attachment() {
            return path.stream().skip(1).limit(1).filter(Section::isAttachment).findFirst();
        }

        /**
         * The level of its heading, which decides its mark and its style: 1 for a chapter and for what is right below an
         * attachment; 0 for the root and for attachments themselves.
         */
        public int level() {
            return depth > 0 && path.get(1).isAttachment() ? depth - 1 : depth;
        }
    }

    public static Outline of(Summary summary) {
        Map<SectionId, Entry> entries = new LinkedHashMap<>();
        collect(summary, summary.root(), "", List.of(), entries);
        return new Outline(entries);
    }

    /** An entry and all below it, in reading order; without a walk through the rest of the document. */
    static List<Entry> below(Summary summary, Entry top) {
        Map<SectionId, Entry> entries = new LinkedHashMap<>();
        collect(summary, top.section(), top.number(), top.path().subList(0, top.depth()), entries);
        return List.copyOf(entries.values());
    }

    private static void collect(Summary summary, Section section, String number, List<Section> above,
                                Map<SectionId, Entry> entries) {
        List<Section> path = new ArrayList<>(above);
        path.add(section);
        Entry entry = new Entry(section, above.size(), number, List.copyOf(path));
        entries.put(section.id(), entry);
        List<String> numbers = numbers(section, entry.level(), summary.layout().numbering());
        for (int i = 0; i < numbers.size(); i++) {
            collect(summary, section.children().get(i), numbers.get(i), path, entries);
        }
    }

    /** The numbers of a section's children, in order. @param level of the section */
    public static List<String> numbers(Section section, int level, Numbering numbering) {
        int size = section.children().size();
        int text = Attachments.chapters(section);
        NumberMark mark = numbering.markAt(level + 1);
        List<String> numbers = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            numbers.add(i < text ? mark.of(i + 1) : size - text == 1 ? ATTACHMENT : ATTACHMENT + (i - text + 1));
        }
        return numbers;
    }

    /** The number of a section as it stands in front of the title on one line. */
    public static String label(Section section, String number) {
        return section.isAttachment() ? number + "：" : number;
    }

    public Optional<Entry> entry(SectionId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The numbers down to a section, without titles: {@code 二、1.（2）}; empty for the root. */
    public String numbers(SectionId id) {
        return entry(id).stream().flatMap(entry -> entry.path().stream()).map(section -> entries.get(section.id()).number())
                .collect(Collectors.joining());
    }

    /** The attachments, in order. */
    public List<Entry> attachments() {
        return entries.values().stream().filter(Entry::isAttachment).toList();
    }
}
