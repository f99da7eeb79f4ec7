package org.edusum.storage;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.edusum.model.Field;
import org.edusum.model.FieldId;
import org.edusum.model.Formalities;
import org.edusum.model.OwnName;
import org.edusum.model.Relations;
import org.edusum.model.Section;
import org.edusum.model.Signature;
import org.edusum.model.Summary;
import org.edusum.storage.Extras.Kind;
import org.edusum.storage.Extras.Owner;

/** Reads one {@code summary.json}: the fields first, so that a reference to a missing one is found where it stands. */
final class SummaryReader {

    private static final Set<String> MEMBERS =
            Set.of("numbering", "headings", "names", "document", "signature", "formalities", "fields", RelationsJson.MEMBER);

    private final JsonPlace root;
    private final Map<FieldId, Field> fields = new HashMap<>();
    private final Set<FieldId> known = new HashSet<>();
    private final Reading reading = Reading.ofDocument(known);

    SummaryReader(JsonPlace root) {
        this.root = root;
    }

    /** The summary and what else there was. @throws JsonFormatException with the place of the first fault */
    Project read() {
        for (JsonPlace place : root.member("fields").elements()) {
            Field field = FieldJson.read(place, reading);
            fields.put(field.id(), field);
            known.add(field.id());
        }
        Map<OwnName, FieldId> names = names();
        Section document = SectionJson.read(root.member("document"), reading);
        Signature signature = signature(root.member("signature"));
        Formalities formalities = FormalitiesJson.find(root, reading);
        Relations relations = RelationsJson.find(root, reading);
        reading.keepUnknown(root, Owner.of(Kind.SUMMARY), MEMBERS);
        Summary summary = root.checked(
                () -> new Summary(document, signature, fields, names, LayoutJson.read(root), formalities, relations), "内容前后矛盾");
        return new Project(summary, reading.extras());
    }

    private Map<OwnName, FieldId> names() {
        Map<OwnName, FieldId> names = new EnumMap<>(OwnName.class);
        root.find("names").ifPresent(object -> {
            Set<String> keys = new HashSet<>();
            for (OwnName name : OwnName.values()) {
                keys.add(name.key());
                object.find(name.key()).ifPresent(place -> names.put(name, existing(place)));
            }
            reading.keepUnknown(object, Owner.of(Kind.NAMES), keys);
        });
        return names;
    }

    private FieldId existing(JsonPlace place) {
        FieldId id = place.convert(FieldId::new, "编号不合规");
        if (!known.contains(id)) {
            throw place.fault("没有编号为 " + id + " 的数据项");
        }
        return id;
    }

    private Signature signature(JsonPlace object) {
        Signature signature = new Signature(SectionJson.readParagraph(object.member("signatory"), reading),
                SectionJson.readParagraph(object.member("date"), reading));
        reading.keepUnknown(object, Owner.of(Kind.SIGNATURE), Set.of("signatory", "date"));
        return signature;
    }
}
