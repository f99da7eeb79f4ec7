package org.edusum.ui.pagestyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.edusum.storage.PageStyleSettings;
import org.edusum.typeset.PageStyle;
import org.edusum.ui.dialog.NamedStyle;
import org.edusum.ui.text.Messages;

/**
 * The page styles to choose from, and the one in use. They are this machine's, not a document's: see
 * {@code src/docs/decisions/0025-page-styles-of-the-machine.md}.
 */
public final class PageStyles {

    private final Consumer<PageStyleSettings> keeper;
    private final ReadOnlyObjectWrapper<NamedStyle> current = new ReadOnlyObjectWrapper<>(this, "current");
    private PageStyleSettings kept;

    /** @param keeper remembers what changed */
    public PageStyles(PageStyleSettings kept, Consumer<PageStyleSettings> keeper) {
        this.kept = kept;
        this.keeper = keeper;
        update();
    }

    /** All styles, the standard's first, the clerk's own last; one that is damaged says so and is the standard's. */
    public List<NamedStyle> all() {
        List<NamedStyle> all = new ArrayList<>(NamedStyle.builtIn());
        for (PageStyleSettings.Own own : kept.own()) {
            Optional<StyleFigures> figures = KeptFigures.read(own.figures());
            all.add(figures.map(sound -> new NamedStyle(own.key(), own.name(), sound.style())).orElseGet(() ->
                    new NamedStyle(own.key(), Messages.text("pageStyle.damaged.name", own.name()), PageStyle.GB9704)));
        }
        return all;
    }

    /** The style in use: of the preview, of what is printed, and offered for exports. */
    public ReadOnlyObjectProperty<NamedStyle> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public NamedStyle current() {
        return current.get();
    }

    /** Takes a style into use. @param key of one of {@link #all()} */
    public void use(String key) {
        if (!key.equals(current().key())) {
            keep(new PageStyleSettings(key, kept.own()));
        }
    }

    PageStyleSettings kept() {
        return kept;
    }

    void keep(PageStyleSettings changed) {
        kept = changed;
        keeper.accept(changed);
        update();
    }

    private void update() {
        List<NamedStyle> all = all();
        Optional<NamedStyle> chosen = all.stream().filter(style -> style.key().equals(kept.current())).findFirst();
        NamedStyle now = chosen.orElse(all.getFirst());
        if (!now.equals(current.get())) {
            current.set(now);
        }
    }
}
