package org.edusum.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.model.Block;
import org.edusum.model.Imprint;
import org.edusum.model.Outline;
import org.edusum.model.Paragraph;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.Table;

/**
 * Writes a summary as plain text: one line for each printed paragraph, indented by two full-width spaces, with numbers, and blanks
 * as ＿＿.
 *
 * <p>UTF-8 with a byte order mark and lines ended by CR LF: so every Notepad and WPS on Windows, the old ones too, opens it as what
 * it is.
 */
final class TextWriter {

    private static final String MARK = "\uFEFF";
    private static final String INDENT = "　　";

    private final Summary summary;
    private final List<String> lines = new ArrayList<>();

    private TextWriter(Summary summary) {
        this.summary = summary;
    }

    static byte[] write(Summary summary) {
        TextWriter writer = new TextWriter(summary);
        writer.lines.add(summary.title());
        writer.lines.add("");
        writer.addressee();
        Block.of(summary).forEach(writer::block);
        List<Outline.Entry> attachments = Outline.of(summary).attachments();
        writer.note(attachments);
        writer.signature();
        attachments.forEach(writer::attachment);
        summary.formalities().imprint().ifPresent(writer::imprint);
        return (MARK + String.join("\r\n", writer.lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void addressee() {
        String addressee = summary.formalities().addressee();
        if (!addressee.isEmpty()) {
            lines.add(addressee + "：");
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(Outline.Entry entry) -> lines.add(INDENT + heading(entry));
            case Block.RunIn(Outline.Entry entry, String stop, Paragraph first) ->
                    lines.add(INDENT + heading(entry) + stop + summary.printed(first.prose()));
            case Block.Plain(Paragraph paragraph) -> lines.add(INDENT + summary.printed(paragraph.prose()));
            case Block.Grid(Section section, Table table) -> table.rows().forEach(row -> lines.add(
                    row.stream().map(cell -> summary.printed(cell).replace('\t', ' ')).collect(Collectors.joining("\t"))));
        }
    }

    /** 附件说明 (7.3.4): the names of the attachments without a stop, numbered where there are several, below one another. */
    private void note(List<Outline.Entry> attachments) {
        boolean isOne = attachments.size() == 1;
        if (attachments.isEmpty() || isOne && attachments.getFirst().section().title().isEmpty()) {
            return;
        }
        lines.add("");
        for (int i = 0; i < attachments.size(); i++) {
            String name = summary.printed(attachments.get(i).section().title()).replaceFirst("[。；，、]$", "");
            lines.add(INDENT + (i == 0 ? "附件：" : "　　　") + (isOne ? "" : i + 1 + ".") + name);
        }
    }

    private void attachment(Outline.Entry entry) {
        lines.add("");
        lines.add(entry.number());
        lines.add(summary.printed(entry.section().title()));
        Block.of(summary, entry).forEach(this::block);
    }

    /** 版记 (7.4). */
    private void imprint(Imprint imprint) {
        lines.add("");
        if (!imprint.copiesTo().isEmpty()) {
            lines.add("抄送：" + imprint.copiesTo() + (imprint.copiesTo().endsWith("。") ? "" : "。"));
        }
        boolean isWhole = imprint.issued().isEmpty() || imprint.issued().endsWith("印发");
        String issued = imprint.issued() + (isWhole ? "" : "印发");
        String last = Stream.of(imprint.issuer(), issued).filter(part -> !part.isEmpty()).collect(Collectors.joining(INDENT));
        if (!last.isEmpty()) {
            lines.add(last);
        }
    }

    private String heading(Outline.Entry entry) {
        return entry.number() + summary.printed(entry.section().title());
    }

    private void signature() {
        String signatory = summary.printed(summary.signature().signatory().prose());
        String date = summary.printed(summary.signature().date().prose());
        SignatureBlock block = SignatureBlock.of(signatory, date);
        if (!signatory.isEmpty() || !date.isEmpty()) {
            lines.add("");
        }
        toTheRight(signatory, block.signatory());
        toTheRight(date, block.date());
    }

    private void toTheRight(String text, double distance) {
        if (!text.isEmpty()) {
            long spaces = Math.round(SignatureBlock.LINE - distance - SignatureBlock.width(text));
            lines.add("　".repeat((int) Math.max(0, spaces)) + text);
        }
    }
}
