package org.edusum.ui.palette;

import java.util.List;

/** How characters are read. */
interface Readings {

    /** In pinyin without tones, in small letters, ü as v; every reading once; none for what is no Chinese character. */
    List<String> of(char character);
}
