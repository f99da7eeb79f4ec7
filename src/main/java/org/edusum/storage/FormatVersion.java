package org.edusum.storage;

/**
 * The version of the project file's format.
 *
 * @param major changes when an older program would misread the file
 * @param minor changes when something is added that an older program can carry along unread
 */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

    /** What this program writes. */
    public static final FormatVersion CURRENT = new FormatVersion(1, 3);

    public FormatVersion {
        if (major < 1 || minor < 0) {
            throw new IllegalArgumentException("not a format version: " + major + "." + minor);
        }
    }

    /** Whether this program may write what a file of this version held: nothing of it would be lost. */
    public boolean isWritable() {
        return major <= CURRENT.major;
    }

    @Override
    public int compareTo(FormatVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
