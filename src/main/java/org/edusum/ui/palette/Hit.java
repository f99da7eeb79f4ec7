package org.edusum.ui.palette;

import java.util.BitSet;
import java.util.Objects;

/**
 * How a name answers to what was typed.
 *
 * @param at the characters that answer, for emphasis
 */
record Hit(Rank rank, BitSet at) {

    /** Best first. */
    enum Rank {
        /** The name begins so. */
        PREFIX,
        /** It stands in the name. */
        INSIDE,
        /** The name begins with characters that are read so. */
        SPELLED_PREFIX,
        /** Characters in the name are read so. */
        SPELLED,
        /** Not in the name but in what is said beside it. */
        BESIDE
    }

    Hit {
        Objects.requireNonNull(rank);
        Objects.requireNonNull(at);
    }

    static Hit of(Rank rank, int from, int to) {
        BitSet at = new BitSet();
        at.set(from, to);
        return new Hit(rank, at);
    }
}
