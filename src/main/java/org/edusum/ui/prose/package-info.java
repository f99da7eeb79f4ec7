/**
 * The prose editor: a control of our own over {@link javafx.scene.text.TextFlow}, one cell per visible paragraph.
 *
 * <p>It turns what the clerk does into edits of the session and applies the differences between two summaries to
 * itself. It holds the scroll position, a running input-method composition and entries that were not understood, and
 * nothing else. A field counts one character in all offsets and is a box on the screen.
 */
package org.edusum.ui.prose;
