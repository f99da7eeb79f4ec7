package org.edusum.ui.prose;

import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import java.lang.reflect.Method;
import java.util.List;

/**
 * An input method as the native code for Windows calls it, at the lowest level that there is in Java: one text with the
 * committed part in front, clauses and their attributes as the Input Method Manager gives them. Used on the JavaFX thread.
 */
public final class WindowsInput {

    /** ATTR_INPUT, ATTR_TARGET_CONVERTED, ATTR_CONVERTED, ATTR_TARGET_NOTCONVERTED of the Input Method Manager. */
    static final byte INPUT = 0;
    static final byte TARGET_CONVERTED = 1;
    static final byte CONVERTED = 2;
    static final byte TARGET_NOT_CONVERTED = 3;

    private final View view;

    public WindowsInput() {
        view = Window.getWindows().getLast().getView();
    }

    /** A clause of what is composed. */
    record Clause(String text, byte attribute) {
    }

    /** WM_IME_COMPOSITION with a composition only. */
    public void compose(String text) {
        send("", List.of(new Clause(text, INPUT)), text.length());
    }

    /** WM_IME_COMPOSITION with a result and a next composition. */
    public void commitAndCompose(String committed, String composed) {
        send(committed, List.of(new Clause(composed, INPUT)), composed.length());
    }

    /** WM_IME_COMPOSITION with a result only. */
    public void result(String committed) {
        send(committed, List.of(), 0);
    }

    /** WM_IME_ENDCOMPOSITION. */
    public void end() {
        notifyInputMethod(null, null, null, null, 0, 0);
    }

    /** A whole commit: the result, then the end. */
    public void commit(String committed) {
        result(committed);
        end();
    }

    /** Cancelled: an empty composition, then the end. */
    public void cancel() {
        notifyInputMethod("", null, null, null, 0, 0);
        end();
    }

    void send(String committed, List<Clause> clauses, int caret) {
        StringBuilder text = new StringBuilder(committed);
        boolean isBoth = !committed.isEmpty() && !clauses.isEmpty();
        int parts = clauses.size() + (isBoth ? 1 : 0);
        int[] boundaries = new int[parts + 1];
        byte[] attributes = new byte[parts];
        int i = 0;
        if (isBoth) {
            attributes[0] = CONVERTED;
            boundaries[1] = committed.length();
            i = 1;
        }
        for (Clause clause : clauses) {
            text.append(clause.text());
            attributes[i] = clause.attribute();
            boundaries[++i] = text.length();
        }
        boolean hasClauses = parts > 0;
        notifyInputMethod(text.toString(), hasClauses ? boundaries : null, hasClauses ? boundaries : null,
                hasClauses ? attributes : null, committed.length(), caret);
    }

    private void notifyInputMethod(String text, int[] clauses, int[] bounds, byte[] attributes, int committed, int caret) {
        try {
            Method notify = View.class.getDeclaredMethod("notifyInputMethod", String.class, int[].class, int[].class,
                    byte[].class, int.class, int.class, int.class);
            notify.setAccessible(true);
            notify.invoke(view, text, clauses, bounds, attributes, committed, caret, 0);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Where the native code puts the candidates, in pixels of the screen. */
    double[] candidates() {
        try {
            Method ask = View.class.getDeclaredMethod("notifyInputMethodCandidatePosRequest", int.class);
            ask.setAccessible(true);
            return (double[]) ask.invoke(view, 0);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }
}
