package org.edusum.importing.recognition;

import org.edusum.importing.source.Watch;

/** Looks on while a long text is imported; its methods are called on the thread that works. */
public interface Progress extends Watch {

    /** Nobody looks on. */
    Progress NONE = new Progress() { };
}
