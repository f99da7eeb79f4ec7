package org.edusum.model.search;

import java.util.List;

/** A stretch of a text that was found. @param groups what was captured, the whole stretch first */
record Span(int from, int to, List<String> groups) {
}
