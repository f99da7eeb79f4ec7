package org.edusum.importing.source.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which parts belong to a part (ECMA-376-2, 9.3). What lies outside the file is not looked at. */
final class Relations {

    private final String folder;
    private final Map<String, String> targets = new HashMap<>();

    private Relations(String folder) {
        this.folder = folder;
    }

    /** The name of the part that the package is about. */
    static Optional<String> main(Parts parts, Runnable check) {
        Relations relations = new Relations("");
        parts.part("_rels/.rels").ifPresent(part -> relations.add(part, check));
        return Optional.ofNullable(relations.targets.get("officeDocument")).map(relations::resolved);
    }

    static Relations of(Parts parts, String part, Runnable check) {
        int slash = part.lastIndexOf('/') + 1;
        Relations relations = new Relations(part.substring(0, slash));
        parts.part(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels")
                .ifPresent(bytes -> relations.add(bytes, check));
        return relations;
    }

    private void add(byte[] part, Runnable check) {
        XmlWalk xml = new XmlWalk(part, check);
        if (!xml.nextChild(0)) {
            return;
        }
        while (xml.nextChild(1)) {
            String type = xml.attribute("Type").orElse("");
            if (!xml.attribute("TargetMode").orElse("").equals("External")) {
                targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), xml.attribute("Target").orElse(""));
            }
        }
    }

    /** The related part of a kind such as {@code styles}; if none is named, the one that is usually called so. */
    Optional<byte[]> part(Parts parts, String kind) {
        return Optional.ofNullable(targets.get(kind)).map(this::resolved).flatMap(parts::part)
                .or(() -> parts.part(folder + kind + ".xml"));
    }

    private String resolved(String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
