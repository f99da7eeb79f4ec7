package org.edusum.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands between the title and the signature, or in an attachment below its title, as it is printed: one block for
 * each printed paragraph and each table. All outputs print these, so that a heading runs in everywhere or nowhere.
 *
 * <p>Empty paragraphs are not printed. Chapters have a line of their own; below them the {@link HeadingForm} of the
 * layout decides. A title without prose to run into has a line of its own, and prose under an empty title follows the
 * number at once, in either form.
 */
public sealed interface Block {

    /** A number and a title on a line of their own. */
    record Heading(Outline.Entry entry) implements Block { }

    /**
     * A number and a title in front of the first paragraph.
     *
     * @param stop what closes the title: 。, or nothing where it is empty or ends with a mark of its own
     */
    record RunIn(Outline.Entry entry, String stop, Paragraph first) implements Block { }

    /** A paragraph without a heading. */
    record Plain(Paragraph paragraph) implements Block { }

    /** The table of a section. */
    record Grid(Section section, Table table) implements Block { }

    /** The blocks of a summary's main text, in reading order; attachments are not among it. */
    static List<Block> of(Summary summary) {
        List<Block> blocks = new ArrayList<>();
        Outline.of(summary).entries().values().stream().filter(entry -> entry.attachment().isEmpty())
                .forEach(entry -> add(summary, entry, blocks));
        return List.copyOf(blocks);
    }

    /** The blocks of one attachment below its title, in reading order. */
    static List<Block> of(Summary summary, Outline.Entry attachment) {
        List<Block> blocks = new ArrayList<>();
        Outline.below(summary, attachment).forEach(entry -> add(summary, entry, blocks));
        return List.copyOf(blocks);
    }

    private static void add(Summary summary, Outline.Entry entry, List<Block> blocks) {
        Section section = entry.section();
        List<Paragraph> printed = section.body().stream().filter(paragraph -> !paragraph.prose().isEmpty()).toList();
        Optional<Paragraph> first = entry.level() > 1 && (section.title().isEmpty()
                || summary.layout().headings() == HeadingForm.RUN_IN) ? printed.stream().findFirst() : Optional.empty();
        if (entry.level() > 0) {
            blocks.add(first.<Block>map(paragraph -> new RunIn(entry, stop(summary.printed(section.title())), paragraph))
                    .orElseGet(() -> new Heading(entry)));
        }
        printed.stream().skip(first.isPresent() ? 1 : 0).map(Plain::new).forEach(blocks::add);
        section.table().ifPresent(table -> blocks.add(new Grid(section, table)));
    }

    private static String stop(String title) {
        return title.isEmpty() || "。！？；：…".indexOf(title.charAt(title.length() - 1)) >= 0 ? "" : "。";
    }
}
