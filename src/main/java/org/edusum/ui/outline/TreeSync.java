package org.edusum.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TreeItem;
import org.edusum.model.SectionId;

/**
 * Keeps the items of the tree in step with the outline by id, so that what is expanded stays so; also of a section that
 * is removed and comes back by undo. While a filter is on, all that it leaves is expanded.
 */
final class TreeSync {

    private final Map<SectionId, TreeItem<OutlineNode>> items = new HashMap<>();
    private Optional<Set<SectionId>> collapsedBeforeFilter = Optional.empty();
    private Runnable beforeRows = () -> { };

    /** @param run runs before children come, go or are moved */
    void setBeforeRows(Runnable run) {
        beforeRows = run;
    }

    /** Forgets all items: another document follows. */
    void clear() {
        items.clear();
        collapsedBeforeFilter = Optional.empty();
    }

    /** Brings the items in line with an outline. @return the root */
    TreeItem<OutlineNode> update(OutlineNode root, OutlineFilter filter) {
        boolean wasFiltered = collapsedBeforeFilter.isPresent();
        if (filter.isActive() && !wasFiltered) {
            collapsedBeforeFilter = Optional.of(collapsed());
        }
        TreeItem<OutlineNode> item = update(root, filter, "", wasFiltered || filter.isActive());
        if (!filter.isActive()) {
            collapsedBeforeFilter.ifPresent(before -> beforeRows.run());
            collapsedBeforeFilter.ifPresent(before -> items.forEach((id, each) -> each.setExpanded(!before.contains(id))));
            collapsedBeforeFilter = Optional.empty();
        }
        return item;
    }

    private Set<SectionId> collapsed() {
        Set<SectionId> collapsed = new HashSet<>();
        items.forEach((id, item) -> {
            if (!item.isExpanded()) {
                collapsed.add(id);
            }
        });
        return collapsed;
    }

    /** @param isWhole whether to look at everything, as the children may not be those of the node shown */
    private TreeItem<OutlineNode> update(OutlineNode node, OutlineFilter filter, String inherited, boolean isWhole) {
        TreeItem<OutlineNode> item = items.computeIfAbsent(node.id(), id -> created());
        if (item.getValue() == node && !isWhole) {
            return item;
        }
        if (item.getValue() != node) {
            item.setValue(node);
        }
        String division = OutlineFilter.division(node, inherited);
        List<TreeItem<OutlineNode>> children = new ArrayList<>();
        for (OutlineNode child : node.children()) {
            if (!filter.isActive() || filter.matches(child, division)
                    || filter.count(child, division) > 0) {
                children.add(update(child, filter, division, isWhole));
            }
        }
        if (!item.getChildren().equals(children)) {
            beforeRows.run();
            // A child that came from elsewhere must leave there first: leaving later, it would lose its new parent.
            children.stream().filter(child -> child.getParent() != null && child.getParent() != item)
                    .forEach(child -> child.getParent().getChildren().remove(child));
            item.getChildren().setAll(children);
        }
        if (filter.isActive()) {
            item.setExpanded(true);
        }
        return item;
    }

    private static TreeItem<OutlineNode> created() {
        TreeItem<OutlineNode> item = new TreeItem<>();
        item.setExpanded(true);
        return item;
    }

    /** The item of a section, which may not be in the tree now. */
    Optional<TreeItem<OutlineNode>> item(SectionId id) {
        return Optional.ofNullable(items.get(id));
    }
}
