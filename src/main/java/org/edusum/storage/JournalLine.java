package org.edusum.storage;

import java.nio.charset.StandardCharsets;

/**
 * One row of a journal as it is kept.
 *
 * @param seq  its number in the draft, from 1
 * @param body the entry as JSON
 * @param hash SHA-256 over the hash of the row before (of the base for the first) and this body: a row that was
 *             changed, lost or put elsewhere is found by it
 */
record JournalLine(long seq, String body, String hash) {

    static JournalLine after(String hashBefore, long seq, String body) {
        return new JournalLine(seq, body, chained(hashBefore, body));
    }

    boolean follows(String hashBefore, long seqBefore) {
        return seq == seqBefore + 1 && hash.equals(chained(hashBefore, body));
    }

    private static String chained(String hashBefore, String body) {
        return FileMark.hash(hashBefore.getBytes(StandardCharsets.US_ASCII), body.getBytes(StandardCharsets.UTF_8));
    }
}
