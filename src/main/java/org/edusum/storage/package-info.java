/**
 * What stays on disk: {@code .edusum} project files, and the draft store (drafts, journal, recent files, settings).
 *
 * <p>Errors leave this package as one unchecked exception per boundary that carries, in Chinese, what happened to which
 * file and what to do.
 */
package org.edusum.storage;
