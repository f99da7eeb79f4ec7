package org.edusum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.edusum.formula.Recalculation;
import org.edusum.model.Summary;
import org.edusum.model.edit.Edit;
import org.edusum.model.edit.Outcome;
import org.edusum.sheet.read.SheetFiles;
import org.edusum.sheet.returned.Finding;
import org.edusum.sheet.returned.Returns;
import org.edusum.sheet.returned.Review;

/** Takes over what returned sheets say, or refuses all of it and says why, row by row. */
record ReturnedSheets(PrintWriter out, boolean acceptsGood) {

    /** The summary with the values of the sheets. @throws CommandException when a row needs somebody to look at it */
    Summary taken(Summary summary, List<Path> files) {
        SheetFiles read = SheetFiles.read(files);
        if (!acceptsGood && !read.damaged().isEmpty()) {
            throw CommandException.fileFault(read.damaged().stream().map(SheetFiles.Damaged::sentence).collect(Collectors.joining("\n")));
        }
        Review review = Returns.review(summary, read);
        review.findings().stream().filter(finding -> finding.kind() == Finding.Kind.SKIPPED).map(ReturnedSheets::sentence).forEach(out::println);
        List<Finding> faults = review.faults();
        List<String> told = new ArrayList<>(faults.stream().map(ReturnedSheets::sentence).toList());
        if (!faults.isEmpty() && !acceptsGood) {
            told.add("以上 " + faults.size() + " 处需要处理，文件没有改动；只收无误的行请加 --accept-good。");
            throw CommandException.refused(told);
        }
        told.forEach(out::println);
        out.println("填报表：新填 %d 项，改动 %d 项，相同 %d 项，未填 %d 项，有误未收 %d 处。".formatted(
                count(review, Finding.Kind.NEW), count(review, Finding.Kind.CHANGED), count(review, Finding.Kind.SAME),
                review.blank(), faults.size()));
        return review.edit(summary, Instant.now()).map(edit -> applied(summary, edit)).orElse(summary);
    }

    private static long count(Review review, Finding.Kind kind) {
        return review.counts().getOrDefault(kind, 0L);
    }

    /** 基教科.xlsx › 填报表 › F12  “学校总数”：填的是“约50”…… */
    private static String sentence(Finding finding) {
        String kind = switch (finding.kind()) {
            case CONFLICT -> "不一致";
            case DOUBTFUL -> "待确认";
            case COMPUTED -> "有算式";
            case WRONG -> "填写有误";
            case REMARK -> "备注";
            case UNKNOWN -> "对不上";
            case DAMAGED -> "读不出";
            case SKIPPED -> "未读";
            case NEW -> "新填";
            case CHANGED -> "改动";
            case SAME -> "相同";
        };
        return kind + "  " + finding.source().place() + "  “" + finding.label() + "”：" + finding.message();
    }

    private static Summary applied(Summary summary, Edit edit) {
        return switch (Recalculation.complete(summary, edit).apply(summary)) {
            case Outcome.Applied<Edit>(Summary changed, Edit inverse) -> changed;
            case Outcome.Refused<Edit>(String why) -> throw new IllegalStateException(why);
        };
    }
}
