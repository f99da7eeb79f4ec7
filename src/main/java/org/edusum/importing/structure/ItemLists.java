package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells lists of items of the outline from lists inside of prose: "：1、…；2、…；" stays prose. */
final class ItemLists {

    private final String text;
    private final boolean isLoose;

    ItemLists(String text, boolean isLoose) {
        this.text = text;
        this.isLoose = isLoose;
    }

    /** The candidates that are headings, in their places. */
    List<Node> choose(List<Candidate> candidates) {
        List<Candidate> left = candidates;
        while (true) {
            List<Node> nodes = Nesting.of(left, isLoose);
            Map<Integer, List<Node>> lists = nodes.stream()
                    .collect(Collectors.groupingBy(Node::list, TreeMap::new, Collectors.toList()));
            Set<Candidate> refused = new HashSet<>();
            for (List<Node> list : lists.values()) {
                if (!isOutline(list)) {
                    list.forEach(node -> refused.add(node.candidate()));
                }
            }
            if (refused.isEmpty()) {
                return nodes;
            }
            left = new ArrayList<>(left);
            left.removeIf(refused::contains);
        }
    }

    private boolean isOutline(List<Node> list) {
        Candidate first = list.getFirst().candidate();
        if (list.stream().anyMatch(node -> node.candidate().level().isPresent())) {
            return true;
        }
        NumberStyle style = first.marker().orElseThrow().style();
        long titled = list.stream().filter(node -> !node.candidate().title().isNone()).count();
        boolean isInLines = list.stream().allMatch(node -> node.candidate().isLine());
        if (style.isFormal() && isInLines) {
            return true;
        }
        if (isOfClauses(list)) {
            return false;
        }
        if (isInLines) {
            return titled > 0;
        }
        return (list.size() > 1 || isLoose && titled == 1) && titled * 2 >= list.size();
    }

    /** Entries closed by ； are parts of one sentence. */
    private boolean isOfClauses(List<Node> list) {
        for (int i = 1; i < list.size(); i++) {
            int before = list.get(i).candidate().start() - 1;
            while (before > 0 && (Characters.isBlank(text.charAt(before)) || text.charAt(before) == '\n')) {
                before--;
            }
            if (before >= 0 && "；;".indexOf(text.charAt(before)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
