package org.edusum.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * While a menu is open, letters are for it: the one in brackets chooses an item, as everywhere on Windows, and none
 * reaches the text behind. The toolkit wants Alt held for the first and hands letters on to the focused control.
 */
final class MenuLetters {

    private static final Pattern LETTER = Pattern.compile("_(\\w)");

    private boolean isChosen;

    /** @param scene that has the focus while its menus are open */
    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        isChosen = false;
        boolean isCommand = event.isAltDown() || event.isControlDown() || event.isMetaDown();
        List<ContextMenu> open = open();
        if (open.isEmpty() || isCommand || !event.getCode().isLetterKey() && !event.getCode().isDigitKey()) {
            return;
        }
        event.consume();
        open.getLast().getItems().stream()
                .filter(item -> item.isVisible() && !item.isDisable() && isMeant(item, event.getCode().getChar()))
                .findFirst().ifPresent(item -> choose(open.getFirst(), item));
    }

    /** The letter that chose an item comes when the menu is closed already. */
    private void typed(KeyEvent event) {
        if (isChosen || !open().isEmpty()) {
            event.consume();
        }
        isChosen = false;
    }

    /** The menus that are open, each behind the one it belongs to. */
    private static List<ContextMenu> open() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).filter(Window::isShowing)
                .map(ContextMenu.class::cast).toList();
    }

    private static boolean isMeant(MenuItem item, String key) {
        Matcher letter = LETTER.matcher(Optional.ofNullable(item.getText()).orElse(""));
        return letter.find() && letter.group(1).equalsIgnoreCase(key);
    }

    private void choose(ContextMenu first, MenuItem item) {
        if (item instanceof Menu below) {
            below.show();
            return;
        }
        isChosen = true;
        Menu top = item.getParentMenu();
        while (top != null && top.getParentMenu() != null) {
            top = top.getParentMenu();
        }
        Optional.ofNullable(top).ifPresent(Menu::hide);
        first.hide();
        if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
        } else if (item instanceof RadioMenuItem radio) {
            radio.setSelected(true);
        }
        item.fire();
    }
}
