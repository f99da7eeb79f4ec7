package org.edusum.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.edusum.model.NumberMark;
import org.edusum.model.Summary;
import org.edusum.typeset.Face;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Type;
import org.edusum.typeset.Typesetter;

/** The pages of reports on figures, for use in the house: A4 across, small type, so that many rows fit one page. */
public final class ReportPages {

    public static final PageStyle STYLE = new PageStyle(new PageStyle.Paper(841.89, 595.28),
            new PageStyle.TextBlock(48, 46, 748, 492), 83, 36,
            Map.of(Face.TITLE, "黑体", Face.SONG, "宋体", Face.FANG, "仿宋", Face.HEI, "黑体", Face.KAI, "楷体"),
            new PageStyle.Types(new Type(Face.TITLE, 15), new Type(Face.SONG, 9),
                    Map.of(NumberMark.CHINESE, new Type(Face.HEI, 9), NumberMark.CHINESE_PARENTHESISED, new Type(Face.KAI, 9),
                            NumberMark.ARABIC, new Type(Face.SONG, 9), NumberMark.ARABIC_PARENTHESISED, new Type(Face.SONG, 9)),
                    new Type(Face.TITLE, 15), new Type(Face.SONG, 9), new Type(Face.SONG, 9), new Type(Face.HEI, 9),
                    new Type(Face.HEI, 9), new Type(Face.SONG, 9), new Type(Face.SONG, 9)),
            new PageStyle.Footer(PageStyle.FooterForm.PLAIN_CENTRED, 12, 0), 0);

    private ReportPages() {
    }

    /** How many pages a report takes. */
    public static int count(Summary report) {
        return new Typesetter(STYLE).layout(report).all().size();
    }

    /** Writes a report as PDF. @throws RuntimeException with a sentence for the clerk, when that cannot be done */
    public static void writePdf(Summary report, Path file) {
        ExportOutcome outcome = new ExportRun(report, new ExportOptions(STYLE, Blanks.MARK))
                .write(List.of(new ExportTarget(ExportFormat.PDF, file)), ExportRun.Watcher.NONE).getFirst();
        if (outcome instanceof ExportOutcome.Failed failed) {
            throw failed.fault();
        }
    }
}
