package org.edusum.ui.relations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Summary;
import org.edusum.model.edit.Selection;
import org.edusum.relating.Linking;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.review.ReviewDialog;
import org.edusum.ui.review.ReviewTable;
import org.edusum.ui.session.Session;
import org.edusum.ui.text.Messages;

/** Places that look like the same quantity or name as a field (查找相同), linked where the clerk agrees. */
public final class SameDialog {

    private final Session session;
    private final Dialogs dialogs;

    public SameDialog(Session session, Dialogs dialogs) {
        this.session = session;
        this.dialogs = dialogs;
    }

    /** Looks for the same as a field, and links what the clerk accepts, as one step. */
    public void ask(FieldId id) {
        Summary summary = session.summary();
        Field field = summary.field(id);
        List<SameLine> lines = SameLine.of(summary, id);
        if (lines.isEmpty()) {
            dialogs.notice(Messages.text("same.title", field.label()), Messages.text("same.nothing", field.label()));
            return;
        }
        Set<Integer> accepted = new HashSet<>(IntStream.range(0, lines.size()).filter(i -> isSure(lines.get(i))).boxed().toList());
        Set<Integer> start = Set.copyOf(accepted);
        ReviewTable<SameLine> table = new ReviewTable<>("same-thing", lines, columns(), List.of(
                new ReviewTable.Group<>(Messages.text("review.every", lines.size()), one -> true),
                new ReviewTable.Group<>(Messages.text("review.faults", lines.size() - start.size()), one -> !isSure(one))),
                one -> !isSure(one), new ReviewTable.Choice() {
                    @Override
                    public boolean isTaken(int index) {
                        return accepted.contains(index);
                    }

                    @Override
                    public void take(int index, boolean isTaken) {
                        if (isTaken) {
                            accepted.add(index);
                        } else {
                            accepted.remove(index);
                        }
                    }

                    @Override
                    public String summary() {
                        return Messages.text("same.summary", lines.size(), accepted.size());
                    }
                });
        table.tellOfChosen(SameLine::detail);
        if (ReviewDialog.ask(dialogs, Messages.text("same.title", field.label()), Messages.text("same.note", field.label()),
                Messages.text("same.do"), table, () -> !accepted.equals(start))) {
            link(id, accepted.stream().sorted().map(lines::get).toList());
        }
    }

    private void link(FieldId id, List<SameLine> accepted) {
        Linking.edit(session.summary(), id, accepted.stream().map(SameLine::candidate).toList()).ifPresent(edit -> {
            session.perform(edit, session.selectionProperty().get().map((Selection selection) -> selection.after(edit)));
            dialogs.success(Messages.text("same.done", accepted.size(), session.summary().field(id).label()),
                    List.of(Messages.text("done.undo")));
        });
    }

    private static boolean isSure(SameLine line) {
        return line.candidate().isSure();
    }

    private static List<ReviewTable.Column<SameLine>> columns() {
        return List.of(
                new ReviewTable.Column<>(Messages.text("same.column.kind"), 80, SameLine::kind),
                new ReviewTable.Column<>(Messages.text("annual.column.place"), 150, SameLine::place),
                new ReviewTable.Column<>(Messages.text("same.column.before"), 170, SameLine::lastBefore),
                new ReviewTable.Column<>(Messages.text("same.column.words"), 200, SameLine::words),
                new ReviewTable.Column<>(Messages.text("same.column.after"), 150, SameLine::after),
                new ReviewTable.Column<>(Messages.text("same.column.because"), 330, line -> line.candidate().because()));
    }
}
