package org.edusum.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edusum.model.RandomSummary;
import org.edusum.model.Summary;
import org.edusum.model.edit.History;
import org.edusum.model.edit.RandomEdits;

/**
 * A sitting in a process of its own, to be killed: begins a draft, hands over the steps of a script, says what is
 * durable as it hears of it and "done" at the end, then waits for its end.
 */
public final class JournallingProcess implements DraftListener {

    static final long SEED = 21;

    private JournallingProcess() {
    }

    /** Starts one. @param file the project file of the document, which it writes first; none for a new document */
    public static Process start(Path folder, int steps, int batch, Optional<Path> file) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(folder.toString(), String.valueOf(steps), String.valueOf(batch)));
        file.map(Path::toString).ifPresent(arguments::add);
        return ForkedJvm.start(JournallingProcess.class, arguments.toArray(String[]::new));
    }

    /** @param arguments as {@link #start(Path, int, int, Optional)} has them */
    public static void main(String[] arguments) throws IOException {
        int steps = Integer.parseInt(arguments[1]);
        int batch = Integer.parseInt(arguments[2]);
        DraftStore store = DraftStore.open(Path.of(arguments[0]), new JournallingProcess());
        Optional<FileMark> file = arguments.length < 4 ? Optional.empty()
                : Optional.of(ProjectFile.write(Path.of(arguments[3]), Project.of(start())));
        DraftJournal journal = store.begin(Project.of(start()), file);
        List<JournalEntry> script = script(steps);
        for (int i = 0; i < steps; i++) {
            journal.append(script.get(i));
            // A clerk's first step comes to an open store; only the later ones are to be raced.
            if (i == 0 || i % batch == batch - 1) {
                journal.flush();
            }
        }
        say("done");
        System.in.read();
    }

    public static Summary start() {
        return RandomSummary.of(SEED);
    }

    /** Steps that each go on from the one before. */
    static List<JournalEntry> script(int steps) {
        RandomEdits random = new RandomEdits(SEED);
        List<JournalEntry> script = new ArrayList<>();
        History history = History.of(start());
        while (script.size() < steps) {
            JournalEntry entry = random.chance(6) ? new JournalEntry.Undone() : new JournalEntry.Performed(
                    random.next(history.summary()), Optional.empty(), random.selection(history.summary()), random.chance(4));
            Optional<History> next = entry.replay(history);
            if (next.isPresent()) {
                history = next.get();
                script.add(entry);
            }
        }
        return script;
    }

    /** What the document is after the first steps of the script. */
    public static History after(int steps) {
        History history = History.of(start());
        for (JournalEntry entry : script(steps)) {
            history = entry.replay(history).orElseThrow();
        }
        return history;
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    @Override
    public void durable(DraftJournal journal, long seq) {
        say("durable " + seq);
    }

    @Override
    public void trouble(String sentence) {
        say("trouble " + sentence);
    }

    @Override
    public void recovered() {
        say("recovered");
    }
}
