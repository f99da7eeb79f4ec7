package org.edusum.storage;

/** A ZIP that cannot be taken as a project's container. @see ProjectFile */
final class ArchiveException extends Exception {

    /** @param why in Chinese, as the end of a sentence that begins with the file's name */
    ArchiveException(String why, Throwable cause) {
        super(why, cause);
    }
}
