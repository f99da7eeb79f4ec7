package org.edusum.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that the program carries beside this package's classes. */
final class Resource {

    private Resource() {
    }

    static byte[] bytes(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + name, fault);
        }
    }
}
