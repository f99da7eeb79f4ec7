package org.edusum.checking;

/**
 * Something found in one piece of prose.
 *
 * @param from    offset where it begins
 * @param to      offset where it ends
 * @param message what is wrong, in Chinese
 */
record Slip(int from, int to, String message) {
}
