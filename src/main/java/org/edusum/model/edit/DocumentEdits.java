package org.edusum.model.edit;

import java.util.Optional;
import org.edusum.model.Formalities;
import org.edusum.model.Layout;
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

    /** Sets how headings are numbered, and whether they stand on lines of their own. */
    public static Optional<Edit> setLayout(Summary summary, Layout layout) {
        return summary.layout().equals(layout) ? Optional.empty()
                : Optional.of(Edit.of(LAYOUT, new Change.SetLayout(layout)));
    }
}
