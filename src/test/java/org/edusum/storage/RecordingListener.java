package org.edusum.storage;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what a store told. */
public final class RecordingListener implements DraftListener {

    final List<String> troubles = new CopyOnWriteArrayList<>();
    volatile long durable;
    volatile int recoveries;

    public List<String> troubles() {
        return troubles;
    }

    @Override
    public void durable(DraftJournal journal, long seq) {
        durable = seq;
    }

    @Override
    public void trouble(String sentence) {
        troubles.add(sentence);
    }

    @Override
    public void recovered() {
        recoveries++;
    }
}
