package org.edusum.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.edusum.importing.foreign.ForeignTable;
import org.edusum.model.FieldRef;
import org.edusum.model.Prose;
import org.edusum.model.Summary;

/**
 * Cells on the clipboard: as printed, for Excel, WPS and Word; here they keep their fields for as long as the clipboard
 * holds what was put there.
 */
final class TableClipboard {

    private Optional<Copied> last = Optional.empty();

    private record Copied(String plain, List<List<Prose>> cells) {
    }

    /** Cells that can be put into a table. @param headRows 0 where it is not known */
    record Found(List<List<Prose>> cells, int headRows) {
    }

    void put(Summary summary, List<List<Prose>> cells) {
        last = Optional.of(new Copied(CellsText.copy(CellsText.printed(summary, cells)), cells));
    }

    /** What the clipboard holds; text that is no table is one cell. @param marks that text is searched for */
    Optional<Found> get(Summary summary, FieldMarks marks) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        Optional<String> plain = Optional.ofNullable(clipboard.getString());
        Optional<Copied> own = last.filter(copied -> plain.filter(copied.plain::equals).isPresent())
                .filter(copied -> copied.cells.stream().flatMap(List::stream).flatMap(Prose::references)
                        .map(FieldRef::field).allMatch(summary.fields()::containsKey));
        if (own.isPresent()) {
            return own.map(copied -> new Found(copied.cells, 0));
        }
        return Optional.ofNullable(clipboard.getHtml()).flatMap(ForeignTable::ofHtml)
                .or(() -> plain.map(ForeignTable::ofText)).filter(table -> !table.rows().isEmpty())
                .map(table -> new Found(table.rows().stream()
                        .map(row -> row.stream().map(marks::read).toList()).toList(), table.headRows()));
    }
}
