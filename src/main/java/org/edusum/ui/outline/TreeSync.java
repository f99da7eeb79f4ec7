package org.edusum.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TreeItem;
import org.edusum.model.Section;
import org.edusum.model.SectionId;

/** Keeps the items of the tree in step with the outline by id, so that what is expanded and selected stays so. */
final class TreeSync {

    private final Map<SectionId, TreeItem<OutlineNode>> items = new HashMap<>();

    /** Brings the items in line with a model. @return the root */
    TreeItem<OutlineNode> update(OutlineModel model, String filter) {
        items.keySet().removeIf(id -> model.node(id) == null);
        return update(model, model.root(), filter);
    }

    private TreeItem<OutlineNode> update(OutlineModel model, Section section, String filter) {
        TreeItem<OutlineNode> item = items.computeIfAbsent(section.id(), id -> created());
        OutlineNode node = model.node(section.id());
        if (!node.equals(item.getValue())) {
            item.setValue(node);
        }
        List<TreeItem<OutlineNode>> children = new ArrayList<>();
        for (Section child : model.children(section, filter)) {
            children.add(update(model, child, filter));
        }
        if (!item.getChildren().equals(children)) {
            item.getChildren().setAll(children);
        }
        return item;
    }

    private static TreeItem<OutlineNode> created() {
        TreeItem<OutlineNode> item = new TreeItem<>();
        item.setExpanded(true);
        return item;
    }

    Optional<TreeItem<OutlineNode>> item(SectionId id) {
        return Optional.ofNullable(items.get(id));
    }
}
