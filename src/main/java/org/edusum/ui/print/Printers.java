package org.edusum.ui.print;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** The printers of this computer. */
public interface Printers {

    /** A task for the printer that the system offers first; none where there is none. Slow: not on the JavaFX thread. */
    Optional<Task> begin(String title);

    /** Something to be printed. Call {@link #ask}, then {@link #print} for each page, then {@link #end} or {@link #cancel}. */
    interface Task {

        /**
         * Lets the clerk choose printer, pages, copies and sides; on the JavaFX thread.
         *
         * @return false when nothing is to be printed
         */
        boolean ask();

        /** What is to be printed, counted from 1; empty for all. */
        List<Span> chosen();

        /** The name of the printer chosen. */
        String printer();

        /**
         * Prints a page in real size; not on the JavaFX thread.
         *
         * @param page in points from the paper's top left
         * @return whether the printer took it
         */
        boolean print(Node page);

        /** @return whether the printer took the whole */
        boolean end();

        void cancel();
    }

    /** Pages from one to another, counted from 1, both included. */
    record Span(int from, int to) { }
}
