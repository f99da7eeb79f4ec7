package org.edusum.ui.relations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Form;
import org.edusum.model.Summary;
import org.edusum.relating.Linking;
import org.edusum.relating.SameThing;
import org.edusum.relating.SameThing.Candidate;
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
        List<Candidate> candidates = SameThing.of(summary, id);
        if (candidates.isEmpty()) {
            dialogs.notice(Messages.text("same.title", field.label()), Messages.text("same.nothing", field.label()));
            return;
        }
        Set<Integer> accepted = new HashSet<>(IntStream.range(0, candidates.size()).filter(i -> candidates.get(i).isSure()).boxed().toList());
        Set<Integer> start = Set.copyOf(accepted);
        ReviewTable<Candidate> table = new ReviewTable<>("same-thing", candidates, columns(), List.of(
                new ReviewTable.Group<>(Messages.text("review.every", candidates.size()), one -> true),
                new ReviewTable.Group<>(Messages.text("review.faults", candidates.size() - start.size()), one -> !one.isSure())),
                one -> !one.isSure(), new ReviewTable.Choice() {
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
                        return Messages.text("same.summary", candidates.size(), accepted.size());
                    }
                });
        if (ReviewDialog.ask(dialogs, Messages.text("same.title", field.label()), Messages.text("same.note", field.label()),
                Messages.text("same.do"), table, () -> !accepted.equals(start))) {
            Linking.edit(summary, id, accepted.stream().sorted().map(candidates::get).toList())
                    .ifPresent(edit -> session.perform(edit, session.selectionProperty().get()));
        }
    }

    private static List<ReviewTable.Column<Candidate>> columns() {
        return List.of(
                new ReviewTable.Column<>(Messages.text("same.column.kind"), 90, one -> Messages.text(switch (one) {
                    case SameThing.OtherField other -> "same.kind.field";
                    case SameThing.Passage passage -> "same.kind.text";
                })),
                new ReviewTable.Column<>(Messages.text("same.column.before"), 240, one -> switch (one) {
                    case SameThing.OtherField other -> "";
                    case SameThing.Passage passage -> passage.before().replace('\uFFFC', '□');
                }),
                new ReviewTable.Column<>(Messages.text("same.column.words"), 220, one -> switch (one) {
                    case SameThing.OtherField other -> other.field().label() + "：" + other.field().printed(Form.FULL);
                    case SameThing.Passage passage -> passage.words();
                }),
                new ReviewTable.Column<>(Messages.text("same.column.after"), 240, one -> switch (one) {
                    case SameThing.OtherField other -> "";
                    case SameThing.Passage passage -> passage.after().replace('\uFFFC', '□');
                }),
                new ReviewTable.Column<>(Messages.text("same.column.because"), 266, Candidate::because));
    }
}
