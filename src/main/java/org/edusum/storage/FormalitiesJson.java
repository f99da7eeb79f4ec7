package org.edusum.storage;

import java.util.Optional;
import java.util.Set;
import org.edusum.model.Formalities;
import org.edusum.model.Imprint;
import org.edusum.storage.Extras.Kind;
import org.edusum.storage.Extras.Owner;
import tools.jackson.databind.node.ObjectNode;

/** What makes an official document of a summary, in the member {@code formalities}; left out where there is nothing. */
final class FormalitiesJson {

    static final String MEMBER = "formalities";

    private static final String ADDRESSEE = "addressee";
    private static final String IMPRINT = "imprint";
    private static final Set<String> IMPRINT_MEMBERS = Set.of("copiesTo", "issuer", "issued");

    private FormalitiesJson() {
    }

    /** The formalities of an object; none where it has no such member. */
    static Formalities find(JsonPlace object, Reading reading) {
        return object.find(MEMBER).map(place -> read(place, reading)).orElse(Formalities.NONE);
    }

    private static Formalities read(JsonPlace place, Reading reading) {
        String addressee = place.stringOrEmpty(ADDRESSEE);
        Optional<Imprint> imprint = place.find(IMPRINT).map(object -> imprint(object, reading));
        reading.keepUnknown(place, Owner.of(Kind.FORMALITIES), Set.of(ADDRESSEE, IMPRINT));
        return place.checked(() -> new Formalities(addressee, imprint), "公文要素过长");
    }

    private static Imprint imprint(JsonPlace place, Reading reading) {
        reading.keepUnknown(place, Owner.of(Kind.IMPRINT), IMPRINT_MEMBERS);
        return place.checked(() -> new Imprint(place.stringOrEmpty("copiesTo"), place.stringOrEmpty("issuer"),
                place.stringOrEmpty("issued")), "版记过长");
    }

    /** Writes them where they say something, or where a newer program had added to them. */
    static void write(Formalities formalities, ObjectNode object, Extras extras) {
        if (formalities.equals(Formalities.NONE) && extras.of(Owner.of(Kind.FORMALITIES)).isEmpty()) {
            return;
        }
        ObjectNode written = object.putObject(MEMBER);
        if (!formalities.addressee().isEmpty()) {
            written.put(ADDRESSEE, formalities.addressee());
        }
        formalities.imprint().ifPresent(imprint -> {
            ObjectNode foot = written.putObject(IMPRINT).put("copiesTo", imprint.copiesTo())
                    .put("issuer", imprint.issuer()).put("issued", imprint.issued());
            SummaryWriter.addExtras(foot, Owner.of(Kind.IMPRINT), extras);
        });
        SummaryWriter.addExtras(written, Owner.of(Kind.FORMALITIES), extras);
    }
}
