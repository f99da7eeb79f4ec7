package org.edusum.importing.foreign;

/** What stands one below the other in a text of another program. */
public sealed interface ForeignBlock permits ForeignLine, ForeignTable {
}
