package org.edusum.ui.pagestyle;

/** A style while it is being changed. @param isBuiltIn whether it came with the program: then it stays as it is */
record StyleDraft(String key, String name, boolean isBuiltIn, StyleFigures figures) {

    StyleDraft withName(String changed) {
        return new StyleDraft(key, changed, isBuiltIn, figures);
    }

    StyleDraft withFigures(StyleFigures changed) {
        return new StyleDraft(key, name, isBuiltIn, changed);
    }
}
