package org.edusum.formula;

import java.util.List;

/** Whether a relation holds. */
public sealed interface Verdict {

    /** It does. @param sums the figures it was held against: 12 + 30 + 45 = 87 */
    record Holds(String sums) implements Verdict {
    }

    /** It does not. @param message what does not agree, with the sums, in Chinese: 12 + 30 + 45 = 87，填报 88 */
    record Broken(String message) implements Verdict {
    }

    /** Not to be said yet. @param missing what is to be filled first */
    record Open(List<Result.Gap> missing) implements Verdict {
        public Open {
            missing = List.copyOf(missing);
        }
    }

    /** It cannot be worked out. @param sentence why, in Chinese */
    record Impossible(String sentence) implements Verdict {
    }
}
