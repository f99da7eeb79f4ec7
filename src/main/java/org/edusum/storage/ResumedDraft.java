package org.edusum.storage;

import java.util.Optional;
import org.edusum.model.edit.History;
import org.edusum.model.edit.View;

/**
 * A draft taken up again, with everything that can be undone and redone.
 *
 * @param project its summary is that of the history
 * @param file    the project file it belongs to, as last read or written; empty when it was never saved
 * @param isSaved whether the draft is no newer than that file
 * @param journal goes on with this draft
 * @param notice  in Chinese, what the clerk must know, such as a damaged part; usually nothing
 */
public record ResumedDraft(History history, Project project, Optional<FileMark> file, boolean isSaved, View view,
                           DraftJournal journal, Optional<String> notice) {
}
