package org.edusum.importing.source.docx;

import java.util.Optional;
import java.util.function.Consumer;

/** Reads what stands inside a paragraph (ECMA-376-1, 17.3.2 to 17.3.3). */
final class RunReader {

    private final XmlWalk xml;
    private final Styles styles;
    private final Tally tally;
    private final DocFields fields;
    private final Consumer<XmlWalk> boxes;

    /** @param boxes takes the content of a text box, of which the element has just begun */
    RunReader(XmlWalk xml, Styles styles, Tally tally, DocFields fields, Consumer<XmlWalk> boxes) {
        this.xml = xml;
        this.styles = styles;
        this.tally = tally;
        this.fields = fields;
        this.boxes = boxes;
    }

    /** Takes the element that was just begun, if it holds words. */
    void read(Words words) {
        switch (xml.name()) {
            case "r" -> run(words);
            case "ins", "moveTo" -> {
                tally.change();
                readAll(words);
            }
            case "del", "moveFrom" -> tally.change();
            case "hyperlink", "smartTag", "customXml", "dir", "bdo", "rubyBase" -> readAll(words);
            case "fldSimple" -> {
                fields.begin();
                fields.instruction(xml.attribute("instr").orElse(""));
                fields.show(words);
                readAll(words);
                fields.end(words);
            }
            case "sdt" -> control(words);
            case "AlternateContent" -> alternate(words);
            case "oMath", "oMathPara" -> words.add(Formulas.text(xml), false);
            default -> { }
        }
    }

    private void readAll(Words words) {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            read(words);
        }
    }

    private void control(Words words) {
        ControlLook look = ControlLook.EMPTY;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("sdtPr")) {
                look = ControlLook.read(xml);
            } else if (xml.name().equals("sdtContent")) {
                if (look.isUnfilled()) {
                    words.add(Words.BLANK, false);
                } else {
                    readAll(words);
                }
            }
        }
    }

    /** The first form that says something; the others say the same for older programs. */
    private void alternate(Words words) {
        int depth = xml.depth();
        boolean isDone = false;
        while (xml.nextChild(depth)) {
            if (!isDone) {
                int form = xml.depth();
                while (xml.nextChild(form)) {
                    int before = words.length();
                    boolean isBox = piece(words, Optional.empty());
                    read(words);
                    isDone |= isBox || words.length() > before;
                }
            }
        }
    }

    private void run(Words words) {
        RunLook look = RunLook.EMPTY;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("rPr")) {
                look = RunLook.read(xml);
            } else if (xml.name().equals("AlternateContent")) {
                alternate(words);
            } else {
                piece(words, Optional.of(look));
            }
        }
    }

    /** One piece of a run. @return whether it was a text box or a picture that is told about */
    private boolean piece(Words words, Optional<RunLook> run) {
        RunLook look = run.orElse(RunLook.EMPTY);
        boolean isHidden = look.isHidden().orElseGet(() -> look.style().map(styles::isHidden).orElse(false));
        boolean isUnderlined = look.isUnderlined().orElseGet(() -> look.style().map(styles::isUnderlined).orElse(false));
        switch (xml.name()) {
            case "t" -> {
                boolean isKept = xml.attribute("space").filter("preserve"::equals).isPresent();
                String text = xml.text().replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
                add(words, isKept ? text : trimmed(text), isUnderlined, isHidden);
            }
            case "tab", "ptab" -> add(words, "\t", isUnderlined, isHidden);
            case "br", "cr" -> {
                if (fields.isSeen() && !isHidden) {
                    words.breakLine();
                }
            }
            case "noBreakHyphen" -> add(words, "-", isUnderlined, isHidden);
            case "sym" -> add(words, Symbols.text(xml), isUnderlined, isHidden);
            case "fldChar" -> {
                switch (xml.attribute("fldCharType").orElse("")) {
                    case "begin" -> fields.begin();
                    case "separate" -> fields.show(words);
                    case "end" -> fields.end(words);
                    default -> { }
                }
            }
            case "instrText" -> fields.instruction(xml.text());
            case "ruby" -> readAll(words);
            case "footnoteReference", "endnoteReference" -> tally.footnote();
            case "commentReference" -> tally.comment();
            case "drawing", "pict", "object" -> {
                return drawing();
            }
            default -> { }
        }
        return false;
    }

    private void add(Words words, String text, boolean isUnderlined, boolean isHidden) {
        if (!fields.isSeen()) {
            return;
        }
        if (!isHidden) {
            words.add(text, isUnderlined);
        } else if (!text.isBlank()) {
            tally.hidden();
        }
    }

    /** Text boxes in a drawing, however deep. */
    private boolean drawing() {
        boolean isFound = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            isFound |= shape();
        }
        return isFound;
    }

    private boolean shape() {
        if (xml.name().equals("txbxContent")) {
            boxes.accept(xml);
            return true;
        }
        if (xml.name().equals("blip") || xml.name().equals("imagedata")) {
            tally.picture();
            return true;
        }
        if (!xml.name().equals("AlternateContent")) {
            return drawing();
        }
        boolean isFound = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            isFound = isFound || drawing();
        }
        return isFound;
    }

    /** Blanks around words count only where the file says so. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(start, end);
    }
}
