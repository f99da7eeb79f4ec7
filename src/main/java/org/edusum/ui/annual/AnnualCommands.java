package org.edusum.ui.annual;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.edusum.annual.LastYear;
import org.edusum.annual.RollForward;
import org.edusum.annual.YearMention;
import org.edusum.annual.YearPlace;
import org.edusum.model.FieldId;
import org.edusum.model.Summary;
import org.edusum.model.edit.DocumentEdits;
import org.edusum.storage.ProjectFile;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.dialog.FileChoosers;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.review.ReviewDialog;
import org.edusum.ui.review.ReviewTable;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** The commands that lead from one year to the next. */
public final class AnnualCommands {

    private final Session session;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final FileChoosers choosers;
    private final Consumer<Exception> failed;

    /** @param failed tells the clerk what went wrong */
    public AnnualCommands(Session session, Jobs jobs, Dialogs dialogs, FileChoosers choosers, Consumer<Exception> failed) {
        this.session = session;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.choosers = choosers;
        this.failed = failed;
    }

    /** Asks for last year's project file, and takes over of it what the clerk accepts. @param folder where to begin */
    public void takeLastYear(Optional<Path> folder) {
        choosers.open(folder).ifPresent(file -> jobs.start(() -> ProjectFile.read(file).summary(), this::reviewLastYear, failed));
    }

    /** A file of another year than the last is asked about first: its rows would look as right as those of the right one. */
    private boolean isWanted(Summary before) {
        Optional<Integer> there = RollForward.year(before);
        Optional<Integer> last = RollForward.year(session.summary()).map(year -> year - 1);
        return there.isEmpty() || last.isEmpty() || there.equals(last)
                || dialogs.confirm(Messages.text("annual.last.otherYear", before.title(), year(there.get()), year(last.get())),
                Messages.text("annual.last.otherYear.detail"), Messages.text("annual.last.otherYear.do"));
    }

    private void reviewLastYear(Summary before) {
        if (!isWanted(before)) {
            return;
        }
        LastYear[] review = {LastYear.of(session.summary(), before)};
        boolean[] isTouched = {false};
        List<ReviewTable.Column<LastYear.Row>> columns = List.of(
                new ReviewTable.Column<>(Messages.text("sheet.column.label"), 200, LastYear.Row::label),
                new ReviewTable.Column<>(Messages.text("annual.column.place"), 230, LastYear.Row::place),
                new ReviewTable.Column<>(Messages.text("annual.column.there"), 100, row -> there(row)),
                new ReviewTable.Column<>(Messages.text("annual.column.last"), 110, row ->
                        session.summary().field(row.field()).type().print(row.value())),
                new ReviewTable.Column<>(Messages.text("annual.column.from"), 230, LastYear.Row::from),
                new ReviewTable.Column<>(Messages.text("annual.column.match"), 190, row -> Messages.text(name(row.match()))));
        List<ReviewTable.Group<LastYear.Row>> groups = new ArrayList<>();
        groups.add(new ReviewTable.Group<>(Messages.text("review.every", review[0].rows().size()), row -> true));
        groups.add(new ReviewTable.Group<>(Messages.text("review.faults", review[0].rows().stream().filter(AnnualCommands::isUnsure).count()),
                AnnualCommands::isUnsure));
        ReviewTable<LastYear.Row> table = new ReviewTable<>("last-year", review[0].rows(), columns, groups, AnnualCommands::isUnsure,
                new ReviewTable.Choice() {
                    @Override
                    public boolean isTaken(int index) {
                        return review[0].accepted().contains(index);
                    }

                    @Override
                    public boolean isTickedWithAll(int index) {
                        return review[0].rows().get(index).match() != LastYear.Match.ONE_OF_SEVERAL;
                    }

                    @Override
                    public void take(int index, boolean isTaken) {
                        review[0] = review[0].accept(index, isTaken);
                        isTouched[0] = true;
                    }

                    @Override
                    public String summary() {
                        return Messages.text("annual.last.summary", review[0].rows().stream().map(LastYear.Row::field).distinct().count(), review[0].accepted().size(),
                                review[0].unknown());
                    }
                });
        if (ReviewDialog.ask(dialogs, Messages.text("annual.last.title", before.title()), Messages.text("annual.last.note"),
                Messages.text("annual.last.do"), table, () -> isTouched[0])) {
            review[0].edit(session.summary()).ifPresent(edit -> {
                session.perform(edit, session.selectionProperty().get());
                dialogs.success(Messages.text("annual.last.done", review[0].accepted().size()), List.of(Messages.text("done.undo")));
            });
        }
    }

    private String there(LastYear.Row row) {
        var field = session.summary().field(row.field());
        return field.previous() instanceof org.edusum.model.value.Value.Empty ? "" : field.type().print(field.previous());
    }

    private static boolean isUnsure(LastYear.Row row) {
        return !row.match().isSure();
    }

    private static String name(LastYear.Match match) {
        return switch (match) {
            case SAME_FIELD -> "annual.match.sameField";
            case SAME_LABEL -> "annual.match.sameLabel";
            case SAME_PLACE -> "annual.match.samePlace";
            case RENAMED -> "annual.match.renamed";
            case ONE_OF_SEVERAL -> "annual.match.oneOfSeveral";
            case DIFFERS -> "annual.match.differs";
        };
    }

    /** Asks for the next year, and shows what will move. @return the draft of the next year, when the clerk wants it */
    public Optional<Summary> rollForward() {
        Summary summary = session.summary();
        OptionalInt from = RollForward.year(summary).map(OptionalInt::of).orElseGet(() -> question("annual.roll.from.before", 1950)
                .ask(dialogs, java.time.Year.now().getValue() - 1, Messages.text("button.next")));
        if (from.isEmpty()) {
            return Optional.empty();
        }
        int next = from.getAsInt() + 1;
        OptionalInt to = new NumberQuestion(Messages.text("annual.roll.title"), Messages.text("annual.roll.before", year(from.getAsInt())),
                Messages.text("annual.roll.after"), Messages.text("annual.roll.note"),
                Messages.text("annual.roll.fault", year(next), year(RollForward.LAST_YEAR)), next, RollForward.LAST_YEAR)
                .ask(dialogs, next, Messages.text("button.next"));
        return to.isEmpty() ? Optional.empty()
                : reviewYears(RollForward.plan(summary, from.getAsInt(), to.getAsInt())).map(RollForward::result);
    }

    private static NumberQuestion question(String before, int least) {
        return new NumberQuestion(Messages.text("annual.roll.title"), Messages.text(before), Messages.text("annual.roll.after"),
                Messages.text("annual.roll.from.note"), Messages.text("annual.roll.from.fault"), least, RollForward.LAST_YEAR);
    }

    /** Years are no amounts: without a mark between the digits. */
    private static String year(int year) {
        return String.valueOf(year);
    }

    private Optional<RollForward> reviewYears(RollForward plan) {
        if (plan.mentions().isEmpty()) {
            return Optional.of(plan);
        }
        RollForward[] now = {plan};
        boolean[] isTouched = {false};
        List<ReviewTable.Column<YearMention>> columns = List.of(
                new ReviewTable.Column<>(Messages.text("annual.column.where"), 300, mention -> where(plan.summary(), mention.place())),
                new ReviewTable.Column<>(Messages.text("annual.column.before"), 240, YearMention::before),
                new ReviewTable.Column<>(Messages.text("annual.column.year"), 90, YearMention::text),
                new ReviewTable.Column<>(Messages.text("annual.column.next"), 90, YearMention::next),
                new ReviewTable.Column<>(Messages.text("annual.column.after"), 310, YearMention::after));
        List<ReviewTable.Group<YearMention>> groups = List.of(
                new ReviewTable.Group<>(Messages.text("review.every", plan.mentions().size()), mention -> true),
                new ReviewTable.Group<>(Messages.text("annual.group.stays", plan.mentions().stream().filter(m -> !m.isMoving()).count()),
                        mention -> !mention.isMoving()));
        ReviewTable<YearMention> table = new ReviewTable<>("roll-forward", plan.mentions(), columns, groups, mention -> !mention.isMoving(),
                new ReviewTable.Choice() {
                    @Override
                    public boolean isTaken(int index) {
                        return now[0].mentions().get(index).isMoving();
                    }

                    @Override
                    public void take(int index, boolean isTaken) {
                        now[0] = now[0].with(index, isTaken);
                        isTouched[0] = true;
                    }

                    @Override
                    public String summary() {
                        return Messages.text("annual.roll.summary", now[0].cleared(), now[0].mentions().size(),
                                now[0].mentions().stream().filter(YearMention::isMoving).count());
                    }
                });
        return ReviewDialog.ask(dialogs, Messages.text("annual.roll.review", year(plan.from()), year(plan.to())),
                Messages.text("annual.roll.review.note"), Messages.text("annual.roll.do"), table, () -> isTouched[0])
                ? Optional.of(now[0]) : Optional.empty();
    }

    private static String where(Summary summary, YearPlace place) {
        return switch (place) {
            case YearPlace.InProse prose -> Messages.text("annual.where.prose");
            case YearPlace.Issued issued -> Messages.text("annual.where.issued");
            case YearPlace.InField(FieldId field, YearPlace.FieldPart part) -> Messages.text(switch (part) {
                case LABEL -> "annual.where.label";
                case VALUE -> "annual.where.value";
                case NOTE -> "annual.where.note";
                case FORMULA -> "annual.where.formula";
            }, summary.field(field).label());
            case YearPlace.InRelation(String relation, YearPlace.RelationPart part) -> Messages.text(switch (part) {
                case LEFT, RIGHT -> "annual.where.relation";
                case NOTE -> "annual.where.relationNote";
            });
        };
    }

    /** Asks from which change on a figure wants a reason. */
    public void setLargeChange() {
        new NumberQuestion(Messages.text("annual.limit.title"), Messages.text("annual.limit.before"), Messages.text("annual.limit.after"),
                Messages.text("annual.limit.note"), Messages.text("annual.limit.fault"), 1, 1000)
                .ask(dialogs, session.summary().relations().largeChange(), Messages.text("button.ok")).ifPresent(limit ->
                        DocumentEdits.setRelations("设置变化幅度上限", session.summary(), session.summary().relations().withLargeChange(limit))
                                .ifPresent(edit -> session.perform(edit, session.selectionProperty().get())));
    }
}
