package org.edusum.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the containers of a PDF file. */
final class Streams {

    private Streams() {
    }

    static COSStream compressed(byte[] content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    /** As it is: for what readers must find without unpacking, such as metadata. */
    static COSStream plain(byte[] content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content);
        }
        return stream;
    }

    /** A dictionary that stands in its holder and is no object of its own. */
    static COSDictionary direct() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }
}
