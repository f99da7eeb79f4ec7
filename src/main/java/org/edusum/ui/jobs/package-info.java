/** Work off the JavaFX thread, and the only way back to it. */
package org.edusum.ui.jobs;
