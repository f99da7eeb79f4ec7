package org.edusum.model.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.edusum.model.Formalities;
import org.edusum.model.Layout;
import org.edusum.model.Relations;
import org.edusum.model.Summary;

/** What the clerk sets for the document as a whole. Pure: nothing where it is set so already. */
public final class DocumentEdits {

    public static final String FORMALITIES = "公文要素";
    public static final String LAYOUT = "标题编排";

    private DocumentEdits() {
    }

    /** Sets what makes an official document of it: 主送机关, 版记. */
    public static Optional<Edit> setFormalities(Summary summary, Formalities formalities) {
        return summary.formalities().equals(formalities) ? Optional.empty()
                : Optional.of(Edit.of(FORMALITIES, new Change.SetFormalities(formalities)));
    }

    /** Sets both, in one step: a clerk may answer for both at once. */
    public static Optional<Edit> set(Summary summary, Formalities formalities, Layout layout) {
        List<Edit> edits = Stream.of(setFormalities(summary, formalities), setLayout(summary, layout))
                .flatMap(Optional::stream).toList();
        return edits.size() < 2 ? edits.stream().findFirst()
                : Optional.of(new Edit(FORMALITIES + "、" + LAYOUT, edits.stream().flatMap(edit -> edit.changes().stream()).toList()));
    }

    /** Sets how headings are numbered, and whether they stand on lines of their own. */
    public static Optional<Edit> setLayout(Summary summary, Layout layout) {
        return summary.layout().equals(layout) ? Optional.empty()
                : Optional.of(Edit.of(LAYOUT, new Change.SetLayout(layout)));
    }

    /** Sets what its figures are held against. @param name what the clerk did, as the undo menu shows it */
    public static Optional<Edit> setRelations(String name, Summary summary, Relations relations) {
        return summary.relations().equals(relations) ? Optional.empty()
                : Optional.of(Edit.of(name, new Change.SetRelations(relations)));
    }
}
