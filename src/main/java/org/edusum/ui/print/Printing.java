package org.edusum.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.edusum.model.Summary;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Typesetter;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.preview.PageInk;
import org.edusum.ui.text.Messages;

/** Prints a document: asks with the system's dialog, then prints in the background. Used on the JavaFX thread. */
public final class Printing {

    private final Printers printers;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final PrintBar bar = new PrintBar(this::cancel);
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean isRunning;
    private volatile boolean isCancelled;

    /** @param jobs of printing alone: a printer may be slow */
    public Printing(Printers printers, Dialogs dialogs, Jobs jobs) {
        this.printers = printers;
        this.dialogs = dialogs;
        this.jobs = jobs;
    }

    private enum Ending { DONE, CANCELLED, FAILED }

    private record Ready(Pages pages, Optional<Printers.Task> task) { }

    /** Says how far the printing is; to be put over the window. */
    public Node bar() {
        return bar;
    }

    /** Asks for printer and pages, and prints; nothing while something is being printed. */
    public void print(Summary summary, PageStyle style) {
        if (isRunning) {
            return;
        }
        isRunning = true;
        isCancelled = false;
        bar.begin();
        jobs.start(() -> new Ready(new Typesetter(style).layout(summary), printers.begin(summary.title())),
                this::ask, this::failed);
    }

    /** Does something as soon as nothing is being printed: the toolkit cannot print on while the program is ending. */
    public void whenDone(Runnable action) {
        if (isRunning) {
            waiting.add(action);
        } else {
            action.run();
        }
    }

    private void cancel() {
        isCancelled = true;
    }

    /** Printers are programs of others: whatever one throws, printing must come to an end, since the window waits for it. */
    private void ask(Ready ready) {
        try {
            prepare(ready);
        } catch (RuntimeException fault) {
            ready.task().ifPresent(Printing::giveUp);
            failed(fault);
        }
    }

    private void prepare(Ready ready) {
        if (ready.task().isEmpty()) {
            end();
            dialogs.failure(Messages.text("print.failed"), Messages.text("print.none"));
            return;
        }
        Printers.Task task = ready.task().get();
        bar.end();
        if (isCancelled || !task.ask()) {
            task.cancel();
            end();
            return;
        }
        List<Integer> chosen = ChosenPages.of(task.chosen(), ready.pages().all().size());
        if (chosen.isEmpty()) {
            task.cancel();
            end();
            dialogs.failure(Messages.text("print.failed"),
                    Messages.text("print.failed.range", String.valueOf(ready.pages().all().size())));
            return;
        }
        bar.begin();
        jobs.start(() -> carryOut(task, ready.pages(), chosen), ending -> ended(ending, task, chosen.size()), this::failed);
    }

    private Ending carryOut(Printers.Task task, Pages pages, List<Integer> chosen) {
        try {
            return handOver(task, pages, chosen);
        } catch (RuntimeException fault) {
            giveUp(task);
            throw fault;
        }
    }

    /** Cancels what broke down: the fault that is to be told is the first one. */
    private static void giveUp(Printers.Task task) {
        try {
            task.cancel();
        } catch (RuntimeException another) {
            System.getLogger("edusum").log(System.Logger.Level.WARNING, "printing cannot be cancelled", another);
        }
    }

    private Ending handOver(Printers.Task task, Pages pages, List<Integer> chosen) {
        PageInk ink = new PageInk(pages.style());
        for (int i = 0; i < chosen.size(); i++) {
            int page = i;
            jobs.later(() -> bar.show(page, chosen.size()));
            boolean isTaken = !isCancelled && task.print(PrintedPage.of(ink.of(pages.all().get(chosen.get(i)))));
            if (!isTaken) {
                task.cancel();
                return isCancelled ? Ending.CANCELLED : Ending.FAILED;
            }
        }
        return task.end() ? Ending.DONE : Ending.FAILED;
    }

    private void ended(Ending ending, Printers.Task task, int count) {
        end();
        switch (ending) {
            case DONE -> dialogs.success(Messages.text("print.done"),
                    List.of(Messages.text("print.done.detail", task.printer(), String.valueOf(count))));
            case CANCELLED -> dialogs.success(Messages.text("print.cancelled"), List.of(Messages.text("print.cancelled.detail")));
            case FAILED -> dialogs.failure(Messages.text("print.failed"), Messages.text("print.failed.job", task.printer()));
        }
    }

    private void failed(Exception fault) {
        end();
        throw new IllegalStateException("printing broke down", fault);
    }

    private void end() {
        isRunning = false;
        bar.end();
        List<Runnable> actions = List.copyOf(waiting);
        waiting.clear();
        // What comes after this, such as a dialog that says what went wrong, goes first.
        actions.forEach(jobs::later);
    }
}
