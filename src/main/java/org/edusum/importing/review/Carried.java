package org.edusum.importing.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edusum.importing.recognition.Because;
import org.edusum.importing.recognition.FieldMark;
import org.edusum.importing.recognition.Recognition;
import org.edusum.importing.source.Span;

/** When a source is recognised anew by other choices, what the clerk said of the same marks is kept. */
public final class Carried {

    private Carried() {
    }

    /** The new recognition with the clerk's corrections of the old one, where a mark stands for the same stretch of the source. */
    public static Recognition over(Recognition old, Recognition fresh) {
        if (!old.reading().source().text().equals(fresh.reading().source().text())) {
            return fresh;
        }
        Map<Span, FieldMark> corrected = new HashMap<>();
        old.fields().stream().filter(mark -> mark.because().equals(Because.CLERK))
                .forEach(mark -> corrected.put(old.reading().origin(mark.span()), mark));
        List<FieldMark> fields = fresh.fields().stream().map(mark -> {
            FieldMark said = corrected.get(fresh.reading().origin(mark.span()));
            return said == null ? mark : new FieldMark(mark.span(), said.kind(), said.unit(), said.decimals(), mark.qualifier(),
                    said.isRange(), mark.prefix(), said.role(), said.suffix(), said.variable(), said.label(), mark.figure(), Because.CLERK);
        }).toList();
        return fresh.withFields(fields);
    }
}
