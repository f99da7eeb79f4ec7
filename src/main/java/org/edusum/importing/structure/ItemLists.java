package org.edusum.importing.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells lists of items of the outline from lists inside of prose: "：1、…；2、…；" stays prose. */
final class ItemLists {

    /** Without a list that is refused others stand differently; more often than this no text changes its look. */
    private static final int ROUNDS = 8;

    private final String text;
    private final Titles titles;
    private final boolean isLoose;

    ItemLists(String text, Titles titles, boolean isLoose) {
        this.text = text;
        this.titles = titles;
        this.isLoose = isLoose;
    }

    /** The candidates that are headings, in their places. */
    List<Node> choose(List<Candidate> candidates) {
        List<Candidate> left = titled(candidates);
        for (int round = 0;; round++) {
            List<Node> nodes = Nesting.of(left, isLoose);
            Set<Candidate> refused = new HashSet<>();
            for (List<Node> list : lists(nodes)) {
                if (!isOutline(list)) {
                    list.forEach(node -> refused.add(node.candidate()));
                }
            }
            if (refused.isEmpty() || round == ROUNDS) {
                return nodes;
            }
            left = new ArrayList<>(left);
            left.removeIf(refused::contains);
        }
    }

    private static Collection<List<Node>> lists(List<Node> nodes) {
        return nodes.stream().collect(Collectors.groupingBy(Node::list, TreeMap::new, Collectors.toList())).values();
    }

    /** Looks again at items without a title, now that one knows their siblings. */
    private List<Candidate> titled(List<Candidate> candidates) {
        Map<Candidate, Candidate> better = new HashMap<>();
        for (List<Node> list : lists(Nesting.of(candidates, isLoose))) {
            List<Candidate> bare = list.stream().map(Node::candidate)
                    .filter(it -> it.marker().isPresent() && it.title().isNone()).toList();
            if (bare.isEmpty()) {
                continue;
            }
            NumberStyle style = bare.getFirst().marker().orElseThrow().style();
            if (isLoose && style.isFormal()) {
                int usual = usual(list);
                bare.forEach(it -> titles.glued(it.marker().orElseThrow(), it.end(), usual)
                        .ifPresent(title -> better.put(it, it.with(title))));
            } else if (bare.size() == list.size()) {
                Map<Candidate, Candidate> clauses = new HashMap<>();
                bare.forEach(it -> titles.clause(it.marker().orElseThrow(), it.end())
                        .ifPresent(title -> clauses.put(it, it.with(title))));
                if (clauses.size() * 10 >= bare.size() * 6 && bare.size() > 1) {
                    better.putAll(clauses);
                }
            }
        }
        return candidates.stream().map(it -> better.getOrDefault(it, it)).toList();
    }

    /** The length that most titles of a list have. */
    private static int usual(List<Node> list) {
        return (int) list.stream().filter(node -> !node.candidate().title().isNone())
                .mapToInt(node -> node.candidate().title().span().length()).average().orElse(0);
    }

    private boolean isOutline(List<Node> list) {
        Candidate first = list.getFirst().candidate();
        if (list.stream().anyMatch(node -> node.candidate().level().isPresent())) {
            return true;
        }
        NumberStyle style = first.marker().orElseThrow().style();
        long titled = list.stream().filter(node -> !node.candidate().title().isNone()).count();
        boolean isInLines = list.stream().allMatch(node -> node.candidate().isLine());
        // A list that a site took the numbers from was one of titles, if all its entries still have one.
        boolean isKept = titled == list.size() && list.stream().allMatch(node -> node.candidate().marker().orElseThrow().isLost());
        if (isOfClauses(list) && !isKept || !isLoose && !first.isLine() && isAnnounced(first)) {
            return false;
        }
        if (style.isFormal() && isInLines) {
            return true;
        }
        if (isInLines) {
            return titled > 0;
        }
        return (list.size() > 1 || isLoose && titled == 1) && titled * 2 >= list.size();
    }

    /** 做法有三个：1、… stands inside of a sentence. */
    private boolean isAnnounced(Candidate first) {
        char before = first.start() > 0 ? text.charAt(first.start() - 1) : '。';
        return before == '：' || before == ':';
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
