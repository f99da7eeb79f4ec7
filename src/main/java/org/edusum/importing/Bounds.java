package org.edusum.importing;

import java.util.List;
import org.edusum.importing.source.Source;
import org.edusum.importing.source.SourceException;

/**
 * What a document can have at most: far more than any real one, and little enough that a window, a draft and a project file
 * can hold it. Without a bound, a file of ten million stars would become millions of fields.
 */
final class Bounds {

    private static final int MOST_HEADINGS = 20_000;
    private static final int MOST_FIELDS = 20_000;

    private Bounds() {
    }

    /** @throws SourceException when there are more headings */
    static void checkHeadings(Source source, List<?> headings) {
        check(source, headings.size(), MOST_HEADINGS, "标题");
    }

    /** @throws SourceException when there are more blanks or figures */
    static void checkFields(Source source, List<?> fields) {
        check(source, fields.size(), MOST_FIELDS, "数据项");
    }

    private static void check(Source source, int count, int most, String what) {
        if (count > most) {
            throw new SourceException("“%s”识别出 %d 个%s，超过 %d 个，无法导入。请确认它是工作总结，或分成几份再导入。".formatted(source.name(),
                    count, what, most));
        }
    }
}
