package org.edusum.storage;

import java.util.Arrays;
import java.util.List;
import org.edusum.model.HeadingForm;
import org.edusum.model.Layout;
import org.edusum.model.NumberMark;
import org.edusum.model.Numbering;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The two members that say how headings are numbered and set: {@code numbering} and {@code headings}. */
final class LayoutJson {

    private static final String RUN_IN = "run-in";
    private static final String OWN_LINE = "own-line";

    private LayoutJson() {
    }

    static Layout read(JsonPlace object) {
        JsonPlace numbering = object.member("numbering");
        List<NumberMark> marks = numbering.elements().stream().map(LayoutJson::mark).toList();
        return new Layout(numbering.checked(() -> new Numbering(marks), "编号形式不能为空，也不能重复"),
                form(object.member("headings")));
    }

    private static NumberMark mark(JsonPlace place) {
        return Arrays.stream(NumberMark.values()).filter(mark -> mark.sample().equals(place.string())).findFirst()
                .orElseThrow(() -> place.fault("不认识的编号形式 " + place.string()));
    }

    private static HeadingForm form(JsonPlace place) {
        return switch (place.string()) {
            case RUN_IN -> HeadingForm.RUN_IN;
            case OWN_LINE -> HeadingForm.OWN_LINE;
            default -> throw place.fault("不认识的标题形式 " + place.string());
        };
    }

    static void write(Layout layout, ObjectNode object) {
        ArrayNode numbering = object.putArray("numbering");
        layout.numbering().marks().forEach(mark -> numbering.add(mark.sample()));
        object.put("headings", switch (layout.headings()) {
            case RUN_IN -> RUN_IN;
            case OWN_LINE -> OWN_LINE;
        });
    }
}
