package org.edusum.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Page styles in the settings. */
final class PageStyleJson {

    private PageStyleJson() {
    }

    static PageStyleSettings read(JsonPlace place) {
        return new PageStyleSettings(place.stringOrEmpty("current"), place.elements("own").stream().map(PageStyleJson::own).toList());
    }

    private static PageStyleSettings.Own own(JsonPlace place) {
        Map<String, String> figures = new LinkedHashMap<>();
        // A figure that is none is for its reader to refuse: it shall not take the rest of the desk with it.
        place.find("figures").ifPresent(all -> all.names().forEach(name ->
                figures.put(name, all.member(name).node().isString() ? all.string(name) : "")));
        return new PageStyleSettings.Own(place.string("key"), place.string("name"), figures);
    }

    static void write(PageStyleSettings styles, ObjectNode object) {
        object.put("current", styles.current());
        ArrayNode own = object.putArray("own");
        for (PageStyleSettings.Own style : styles.own()) {
            ObjectNode node = own.addObject().put("key", style.key()).put("name", style.name());
            ObjectNode figures = node.putObject("figures");
            new TreeMap<>(style.figures()).forEach(figures::put);
        }
    }
}
