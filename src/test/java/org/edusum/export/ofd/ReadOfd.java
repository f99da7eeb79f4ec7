package org.edusum.export.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.dom4j.DocumentException;
import org.ofdrw.core.action.Actions;
import org.ofdrw.core.action.actionType.actionGoto.CT_Dest;
import org.ofdrw.core.action.actionType.actionGoto.Goto;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.outlines.CT_OutlineElem;
import org.ofdrw.core.basicStructure.outlines.Outlines;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.pageDescription.CT_GraphicUnit;
import org.ofdrw.core.text.CT_CGTransform;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.core.text.font.CT_Font;
import org.ofdrw.reader.OFDReader;

/** An OFD as ofdrw reads it. */
final class ReadOfd implements AutoCloseable {

    private final OFDReader reader;

    /** A place on the paper, in millimetres from its upper left corner. */
    record Point(double x, double y) { }

    /** A character where its origin is drawn. */
    record Drawn(String text, Point origin) { }

    /** A link or an entry of the outline; {@code page} from 0. */
    record Leads(String title, int page, double top, List<Leads> below) { }

    ReadOfd(byte[] file) throws IOException {
        reader = new OFDReader(new ByteArrayInputStream(file));
    }

    int pages() {
        return reader.getNumberOfPages();
    }

    ST_Box size(int page) {
        return reader.getPageSize(page + 1);
    }

    List<TextObject> texts(int page) {
        return objects(page, TextObject.class);
    }

    List<PathObject> paths(int page) {
        return objects(page, PathObject.class);
    }

    private <T> List<T> objects(int page, Class<T> kind) {
        List<CT_Layer> layers = reader.getPageInfo(page + 1).getAllLayer();
        return layers.stream().flatMap(layer -> layer.getPageBlocks().stream()).filter(kind::isInstance).map(kind::cast).toList();
    }

    /** All that is written on a page. */
    String text(int page) {
        return texts(page).stream().map(ReadOfd::text).collect(Collectors.joining());
    }

    List<String> text() {
        return IntStream.range(0, pages()).mapToObj(this::text).toList();
    }

    static String text(TextObject object) {
        return object.getTextCodes().stream().map(TextCode::getContent).collect(Collectors.joining());
    }

    /** The characters of a text object, each with its origin; one beyond the first plane stands alone. */
    static List<Drawn> drawn(TextObject object) {
        TextCode code = object.getTextCodes().getFirst();
        int[] characters = code.getContent().codePoints().toArray();
        ST_Array steps = code.getDeltaX();
        List<Drawn> drawn = new ArrayList<>();
        double x = code.getX();
        for (int i = 0; i < characters.length; i++) {
            x += i == 0 ? 0 : Double.parseDouble(steps.getArray().get(i - 1));
            drawn.add(new Drawn(Character.toString(characters[i]), onPaper(object, x, code.getY())));
        }
        return drawn;
    }

    static Point onPaper(CT_GraphicUnit<?> object, double x, double y) {
        ST_Box box = object.getBoundary();
        double[] m = object.getCTM() == null ? new double[] {1, 0, 0, 1, 0, 0}
                : object.getCTM().getArray().stream().mapToDouble(Double::parseDouble).toArray();
        return new Point(box.getTopLeftX() + m[0] * x + m[2] * y + m[4], box.getTopLeftY() + m[1] * x + m[3] * y + m[5]);
    }

    static List<Integer> glyphs(TextObject object) {
        List<Integer> glyphs = new ArrayList<>();
        for (CT_CGTransform transform : object.getCGTransforms()) {
            transform.getGlyphs().getArray().forEach(glyph -> glyphs.add(Integer.valueOf(glyph)));
        }
        return glyphs;
    }

    List<CT_Font> fonts() {
        return reader.getResMgt().getFonts();
    }

    byte[] file(CT_Font font) throws IOException {
        return Files.readAllBytes(reader.getResourceLocator().getFile(font.getFontFile()));
    }

    TrueTypeFont parsed(CT_Font font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file(font)));
    }

    CT_DocInfo description() {
        try {
            return reader.getOFDDir().getOfd().getDocBody().getDocInfo();
        } catch (IOException | DocumentException fault) {
            throw new IllegalStateException(fault);
        }
    }

    Document document() {
        try {
            return reader.cdDefaultDoc();
        } catch (IOException | DocumentException fault) {
            throw new IllegalStateException(fault);
        }
    }

    List<Leads> outline() {
        Outlines outlines = document().getOutlines();
        return outlines == null ? List.of() : outlines.getOutlineElems().stream().map(this::leads).toList();
    }

    private Leads leads(CT_OutlineElem element) {
        Leads here = leads(element.getTitle(), element.getActions());
        return new Leads(here.title(), here.page(), here.top(), element.getOutlineElems().stream().map(this::leads).toList());
    }

    /** Where clicks on a page lead to. */
    List<Leads> links(int page) {
        return texts(page).stream().filter(object -> object.getActions() != null)
                .map(object -> leads(text(object), object.getActions())).toList();
    }

    private Leads leads(String title, Actions actions) {
        CT_Dest target = (CT_Dest) ((Goto) actions.getActions().getFirst().getAction()).getTarget();
        return new Leads(title, page(target.getPageID().toString()), Double.parseDouble(target.attributeValue("Top")), List.of());
    }

    private int page(String id) {
        return IntStream.range(0, pages()).filter(i -> reader.getPageInfo(i + 1).getId().toString().equals(id)).findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
