package org.edusum.typeset;

import java.util.List;
import org.edusum.model.Block;
import org.edusum.model.Imprint;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Prose;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.Table;

/** What the text's pages must print of a summary, in reading order, worked out without setting it. */
final class PrintedText {

    private final Summary summary;
    private final StringBuilder text = new StringBuilder();

    private PrintedText(Summary summary) {
        this.summary = summary;
    }

    static String of(Summary summary) {
        PrintedText printed = new PrintedText(summary);
        List<Outline.Entry> attachments = Outline.of(summary).attachments();
        printed.add(summary.root().title());
        String addressee = summary.formalities().addressee();
        printed.text.append(addressee).append(addressee.isEmpty() ? "" : "：");
        Block.of(summary).forEach(printed::add);
        printed.note(attachments.stream().map(entry -> summary.printed(entry.section().title())).toList());
        summary.signature().lines().forEach(line -> printed.add(line.prose()));
        for (Outline.Entry attachment : attachments) {
            printed.text.append(attachment.number());
            printed.add(attachment.section().title());
            Block.of(summary, attachment).forEach(printed::add);
        }
        summary.formalities().imprint().ifPresent(printed::add);
        return printed.text.toString();
    }

    private void add(Prose prose) {
        text.append(summary.printed(prose));
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading(Outline.Entry entry) -> heading(entry);
            case Block.RunIn(Outline.Entry entry, String stop, Paragraph first) -> {
                heading(entry);
                text.append(stop);
                add(first.prose());
            }
            case Block.Plain(Paragraph paragraph) -> add(paragraph.prose());
            case Block.Grid(Section section, Table table) -> table.proses().forEach(this::add);
        }
    }

    private void heading(Outline.Entry entry) {
        text.append(entry.number());
        add(entry.section().title());
    }

    private void note(List<String> names) {
        if (names.size() > 1 || names.size() == 1 && !names.getFirst().isEmpty()) {
            text.append("附件：");
            for (int i = 0; i < names.size(); i++) {
                text.append(names.size() == 1 ? "" : i + 1 + ".").append(names.get(i).replaceFirst("[。；，、]$", ""));
            }
        }
    }

    private void add(Imprint imprint) {
        String copies = imprint.copiesTo();
        text.append(copies.isEmpty() ? "" : "抄送：" + copies + (copies.endsWith("。") ? "" : "。"));
        String issued = imprint.issued();
        text.append(imprint.issuer()).append(issued).append(issued.isEmpty() || issued.endsWith("印发") ? "" : "印发");
    }
}
