package org.edusum.importing.recognition;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the rules of recognition say, each in one sentence for the clerk: {@code rules.properties}. */
public final class Rules {

    private static final class Sentences {
        private static final Properties ALL = new Properties();

        static {
            try (Reader in = new InputStreamReader(
                    Rules.class.getResourceAsStream("/org/edusum/importing/rules.properties"), StandardCharsets.UTF_8)) {
                ALL.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the rules", e);
            }
        }
    }

    private Rules() {
    }

    /** The sentence of a rule; its code for one that has none. */
    public static String sentence(String rule) {
        return Sentences.ALL.getProperty(rule, rule);
    }
}
