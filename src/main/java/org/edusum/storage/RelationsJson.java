package org.edusum.storage;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.edusum.model.Expression;
import org.edusum.model.Relation;
import org.edusum.model.Relations;
import org.edusum.storage.Extras.Kind;
import org.edusum.storage.Extras.Owner;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the figures are held against, in the member {@code relations}; left out where there is nothing. */
final class RelationsJson {

    static final String MEMBER = "relations";

    private static final String LARGE_CHANGE = "largeChange";
    private static final String LIST = "list";
    private static final Set<String> RELATION_MEMBERS =
            Set.of("id", "kind", "left", "comparison", "right", "soft", "dismissed", "note");

    private RelationsJson() {
    }

    /** The relations of an object; none where it has no such member. */
    static Relations find(JsonPlace object, Reading reading) {
        return object.find(MEMBER).map(place -> read(place, reading)).orElse(Relations.NONE);
    }

    private static Relations read(JsonPlace place, Reading reading) {
        List<Relation> all = place.elements(LIST).stream().map(element -> relation(element, reading)).toList();
        int largeChange = place.find(LARGE_CHANGE).map(JsonPlace::integer).orElse(Relations.USUAL_CHANGE);
        reading.keepUnknown(place, Owner.of(Kind.RELATIONS), Set.of(LARGE_CHANGE, LIST));
        return place.checked(() -> new Relations(all, largeChange), "变化幅度应为 1 到 1000");
    }

    private static Relation relation(JsonPlace place, Reading reading) {
        String id = reading.newId(place, Function.identity(), "relation");
        reading.keepUnknown(place, new Owner(Kind.RELATION, id), RELATION_MEMBERS);
        Relation.Kind kind = named(place, "kind", Relation.Kind.values(), Relation.Kind::key);
        Relation.Comparison comparison = named(place, "comparison", Relation.Comparison.values(), Relation.Comparison::sign);
        Expression left = place.member("left").convert(Expression::new, "算式不合规");
        Expression right = place.member("right").convert(Expression::new, "算式不合规");
        boolean isSoft = place.find("soft").map(JsonPlace::bool).orElse(false);
        boolean isDismissed = place.find("dismissed").map(JsonPlace::bool).orElse(false);
        return place.checked(() -> new Relation(id, kind, left, comparison, right,
                isSoft ? Relation.Strength.SOFT : Relation.Strength.HARD,
                isDismissed ? Relation.Standing.DISMISSED : Relation.Standing.CONFIRMED, place.stringOrEmpty("note")),
                "勾稽关系的编号或说明不合规");
    }

    private static <T> T named(JsonPlace object, String member, T[] values, Function<T, String> name) {
        JsonPlace place = object.member(member);
        return Stream.of(values).filter(value -> name.apply(value).equals(place.string())).findFirst()
                .orElseThrow(() -> place.fault("不认识 " + place.string()));
    }

    /** Writes them where they say something, or where a newer program had added to them. */
    static void write(Relations relations, ObjectNode object, Extras extras) {
        if (relations.equals(Relations.NONE) && extras.of(Owner.of(Kind.RELATIONS)).isEmpty()) {
            return;
        }
        ObjectNode written = object.putObject(MEMBER);
        if (relations.largeChange() != Relations.USUAL_CHANGE) {
            written.put(LARGE_CHANGE, relations.largeChange());
        }
        ArrayNode list = written.putArray(LIST);
        relations.all().forEach(relation -> write(relation, list.addObject(), extras));
        SummaryWriter.addExtras(written, Owner.of(Kind.RELATIONS), extras);
    }

    private static void write(Relation relation, ObjectNode object, Extras extras) {
        object.put("id", relation.id()).put("kind", relation.kind().key()).put("left", relation.left().text())
                .put("comparison", relation.comparison().sign()).put("right", relation.right().text());
        if (relation.strength() == Relation.Strength.SOFT) {
            object.put("soft", true);
        }
        if (!relation.isConfirmed()) {
            object.put("dismissed", true);
        }
        if (!relation.note().isEmpty()) {
            object.put("note", relation.note());
        }
        SummaryWriter.addExtras(object, new Owner(Kind.RELATION, relation.id()), extras);
    }
}
