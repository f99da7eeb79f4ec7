package org.edusum.model;

/** How a field is printed in one place. */
public enum Form {
    /** The value with its unit: 12份, 85.3%, 2022年. */
    FULL,
    /** The bare value, for prose that carries the unit itself: 2022 in “2022年度”. */
    NUMBER
}
