package org.edusum.ui.collecting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.FieldListing;
import org.edusum.model.Form;
import org.edusum.model.Summary;
import org.edusum.model.value.Value;
import org.edusum.sheet.returned.Finding;
import org.edusum.sheet.returned.Review;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.review.ReviewDialog;
import org.edusum.ui.review.ReviewTable;
import org.edusum.ui.text.Messages;

/** The review of returned sheets: each row accepted or refused before anything changes. */
final class ReturnReview {

    private final Summary summary;
    private Review review;
    private boolean isTouched;

    ReturnReview(Summary summary, Review review) {
        this.summary = summary;
        this.review = review;
    }

    /** Shows it and waits. @return the review with what the clerk accepts; nothing when none of it is wanted */
    Optional<Review> ask(Dialogs dialogs) {
        boolean isTaken = ReviewDialog.ask(dialogs, Messages.text("collect.return.title"), Messages.text("collect.return.note"),
                Messages.text("collect.return.do"), table(), () -> isTouched);
        return isTaken ? Optional.of(review) : Optional.empty();
    }

    /** Rows that say something else than the document and are not accepted. */
    static boolean isLeft(Review review, int index) {
        Finding.Kind kind = review.findings().get(index).kind();
        return !review.isAccepted(index) && kind != Finding.Kind.SAME && kind != Finding.Kind.SKIPPED;
    }

    ReviewTable<Finding> table() {
        List<ReviewTable.Column<Finding>> columns = List.of(
                new ReviewTable.Column<>(Messages.text("collect.column.kind"), 84, finding -> name(finding.kind())),
                new ReviewTable.Column<>(Messages.text("sheet.column.label"), 196, Finding::label),
                new ReviewTable.Column<>(Messages.text("collect.column.now"), 86, finding -> now(finding)),
                new ReviewTable.Column<>(Messages.text("collect.column.returned"), 100, this::returned),
                new ReviewTable.Column<>(Messages.text("collect.column.message"), 300, finding -> ReturnReview.message(finding)),
                new ReviewTable.Column<>(Messages.text("collect.column.place"), 190, finding -> finding.source().place()),
                new ReviewTable.Column<>(Messages.text("sheet.column.division"), 90, finding -> finding.source().division()),
                new ReviewTable.Column<>(Messages.text("sheet.column.previous"), 90, this::previous));
        ReviewTable<Finding> table = new ReviewTable<>("return-review", review.findings(), columns, groups(), finding -> finding.kind().isFault(),
                new ReviewTable.Choice() {
                    @Override
                    public boolean canTake(int index) {
                        return review.findings().get(index).kind().isAcceptable();
                    }

                    @Override
                    public boolean isTaken(int index) {
                        return review.isAccepted(index);
                    }

                    @Override
                    public boolean isTickedWithAll(int index) {
                        return canTake(index) && review.findings().get(index).kind() != Finding.Kind.CONFLICT;
                    }

                    @Override
                    public void take(int index, boolean isTaken) {
                        review = review.accept(index, isTaken);
                        isTouched = true;
                    }

                    @Override
                    public String summary() {
                        return Messages.text("collect.return.summary", review.findings().size(), review.accepted().size(),
                                review.faults().size(), review.blank());
                    }
                });
        table.tellOfChosen(ReturnReview::detail);
        table.offerCopy(Messages.text("collect.return.copy"), index -> isLeft(review, index));
        return table;
    }

    /** What is said about a row, what its filler remarked, and where it comes from. */
    private static String detail(Finding finding) {
        Finding.Source source = finding.source();
        String people = Stream.of(source.division(), source.filler()).filter(part -> !part.isBlank()).collect(Collectors.joining("，"));
        return Stream.of(finding.shown().isBlank() ? finding.label() : finding.label() + "：" + finding.shown(), finding.message(),
                finding.note().isBlank() ? "" : Messages.text("collect.return.remark", finding.note().strip()),
                Messages.text("collect.return.from", people.isEmpty() ? source.place() : source.place() + "，" + people))
                .filter(part -> !part.isBlank()).collect(Collectors.joining("；", "", "。"));
    }

    /** Rows for one field together, in the order of the document; those that belong to none at the end. */
    private Comparator<Finding> byField() {
        List<FieldId> order = FieldListing.of(summary).stream().map(listing -> listing.field().id()).toList();
        Map<FieldId, Integer> places = new HashMap<>();
        order.forEach(id -> places.put(id, places.size()));
        return Comparator.<Finding>comparingInt(finding -> finding.field().map(id -> places.getOrDefault(id, order.size()))
                .orElse(order.size())).thenComparing(finding -> finding.source().file());
    }

    private List<ReviewTable.Group<Finding>> groups() {
        Map<Finding.Kind, Long> counts = review.counts();
        Optional<Comparator<Finding>> byField = Optional.of(byField());
        List<ReviewTable.Group<Finding>> groups = new ArrayList<>();
        groups.add(new ReviewTable.Group<>(Messages.text("review.every", review.findings().size()), finding -> true));
        if (!review.faults().isEmpty()) {
            groups.add(new ReviewTable.Group<>(Messages.text("review.faults", review.faults().size()), finding -> finding.kind().isFault(),
                    byField));
        }
        counts.forEach((kind, count) -> groups.add(new ReviewTable.Group<>(name(kind) + " " + count, finding -> finding.kind() == kind, byField)));
        return groups;
    }

    private static String message(Finding finding) {
        return finding.message().isEmpty() ? finding.note() : finding.note().isEmpty() ? finding.message()
                : finding.message() + "；" + finding.note();
    }

    static String name(Finding.Kind kind) {
        return Messages.text(switch (kind) {
            case NEW -> "collect.kind.new";
            case CHANGED -> "collect.kind.changed";
            case SAME -> "collect.kind.same";
            case CONFLICT -> "collect.kind.conflict";
            case DOUBTFUL -> "collect.kind.doubtful";
            case COMPUTED -> "collect.kind.computed";
            case WRONG -> "collect.kind.wrong";
            case REMARK -> "collect.kind.remark";
            case UNKNOWN -> "collect.kind.unknown";
            case DAMAGED -> "collect.kind.damaged";
            case SKIPPED -> "collect.kind.skipped";
        });
    }

    private Optional<Field> field(Finding finding) {
        return finding.field().map((FieldId id) -> summary.fields().get(id));
    }

    private String now(Finding finding) {
        return field(finding).filter(Field::isFilled).map(field -> field.printed(Form.FULL)).orElse("");
    }

    private String returned(Finding finding) {
        return finding.value() instanceof Value.Empty ? finding.shown()
                : field(finding).map(field -> field.type().print(finding.value())).orElse(finding.shown());
    }

    private String previous(Finding finding) {
        return field(finding).filter(field -> !(field.previous() instanceof Value.Empty))
                .map(field -> field.type().print(field.previous())).orElse("");
    }
}
