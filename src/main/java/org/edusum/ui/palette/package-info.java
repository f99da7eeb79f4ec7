/** The palette that goes to a section, a field or a command by a few letters of its name or its pinyin. */
package org.edusum.ui.palette;
