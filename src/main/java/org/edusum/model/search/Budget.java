package org.edusum.model.search;

/**
 * A text that may be read only so many times in all: a regular expression that goes back and forth without end is
 * stopped, after the same number of steps on every machine.
 */
final class Budget {

    /** Some thirty readings of each character of a document of 300 pages. */
    static final int STEPS = 15_000_000;

    private int left;

    Budget(int steps) {
        left = steps;
    }

    /** Thrown out of the matcher when the steps are used up. */
    static final class Spent extends RuntimeException {
        Spent() {
            super("too many steps", null, false, false);
        }
    }

    CharSequence watch(String text) {
        return new Watched(text, 0, text.length());
    }

    private final class Watched implements CharSequence {

        private final String text;
        private final int start;
        private final int end;

        Watched(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
        }

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new Spent();
            }
            return text.charAt(start + index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Watched(text, start + from, start + to);
        }

        @Override
        public String toString() {
            return text.substring(start, end);
        }
    }
}
