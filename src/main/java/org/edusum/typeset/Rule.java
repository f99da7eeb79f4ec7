package org.edusum.typeset;

/**
 * A straight line: of a table, or of the imprint (版记).
 *
 * @param x1    where it begins, from the paper's left edge, in points
 * @param y1    where it begins, from the paper's top edge
 * @param x2    where it ends
 * @param y2    where it ends
 * @param width of the stroke, which lies half on each side
 */
public record Rule(double x1, double y1, double x2, double y2, double width) { }
