package org.edusum.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.edusum.model.FieldId;
import org.edusum.model.Place;
import org.edusum.model.SectionId;
import org.edusum.ui.fxml.Fxml;
import org.edusum.ui.prose.ProseView;
import org.edusum.ui.session.Session;

/**
 * The palette: a card over the window, of the same scene, in which the clerk types a few letters and goes to a section,
 * a field, or runs a command. It closes when it is left.
 */
public final class Palette {

    private static final double WIDTH = 660;
    private static final double MARGIN = 24;
    private static final double TOP = 52;
    private static final double ROW = 32;
    private static final int ROWS = 12;

    private final Session session;
    private final ProseView prose;
    private final MenuBar menus;
    private final Destinations destinations;
    private final PaletteModel model;
    private final Pane window;
    private final Runnable showField;
    private final Region root;
    private final PauseTransition untilPinyin = new PauseTransition(Duration.millis(50));
    private Supplier<Optional<Readings>> pinyin = Optional::empty;
    private boolean isLoading;
    private Optional<Node> focusedBefore = Optional.empty();

    @FXML private TextField line;
    @FXML private ListView<Wish.Answer> list;

    /**
     * @param window    over which the palette lies
     * @param showField shows the selected field where it stands nowhere in the text
     */
    public Palette(Session session, ProseView prose, MenuBar menus, Pane window, Runnable showField) {
        this.showField = showField;
        this.session = session;
        this.prose = prose;
        this.menus = menus;
        this.window = window;
        destinations = new Destinations(new Destinations.Visits() {
            @Override
            public void section(SectionId section) {
                prose.reveal(new Place.Title(section));
                prose.requestFocus();
            }

            @Override
            public void field(FieldId field, boolean isInText) {
                visitField(field, isInText);
            }
        });
        model = new PaletteModel(() -> pinyin.get());
        root = (Region) Fxml.load(this, "palette.fxml");
        root.setManaged(false);
        untilPinyin.setOnFinished(event -> pinyinAwaited());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(InputMethodEvent.ANY, InputMethodEvent::consume);
        root.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        window.getChildren().add(root);
        window.widthProperty().addListener((o, old, now) -> place());
        window.heightProperty().addListener((o, old, now) -> place());
    }

    @FXML
    private void initialize() {
        line.textProperty().bindBidirectional(model.typedProperty());
        line.focusedProperty().addListener((o, was, is) -> {
            boolean isElsewhere = line.getScene() != null && line.getScene().getFocusOwner() != line;
            if (!is && isElsewhere) {
                hide();
            }
        });
        list.setItems(model.answers());
        model.answers().addListener((Observable o) -> answersChanged());
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new AnswerCell());
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && AnswerCell.isIn(event.getTarget())) {
                choose();
            }
        });
    }

    /** Opens the palette with nothing typed. */
    public void open() {
        Optional<Node> focused = Optional.ofNullable(window.getScene().getFocusOwner());
        if (!root.isVisible()) {
            focusedBefore = focused;
        }
        if (!isLoading) {
            isLoading = true;
            pinyin = Pinyin.loading();
            untilPinyin.playFromStart();
        }
        List<Candidate> all = new ArrayList<>(destinations.of(session.summary()));
        all.addAll(MenuCommands.of(menus));
        root.setVisible(true);
        root.toFront();
        model.open(all);
        answersChanged();
        line.requestFocus();
    }

    /** What was typed before the table was there is answered now. */
    private void pinyinAwaited() {
        if (pinyin.get().isEmpty()) {
            untilPinyin.playFromStart();
        } else if (root.isVisible() && !line.getText().isEmpty()) {
            Wish.Answer chosen = list.getSelectionModel().getSelectedItem();
            model.update();
            // Who has moved on already among the answers stays there.
            if (chosen != null && model.answers().contains(chosen)) {
                list.getSelectionModel().clearAndSelect(model.answers().indexOf(chosen));
            }
        }
    }

    private void answersChanged() {
        // Not both at once: the selection may still be that of answers that have just gone.
        list.getSelectionModel().clearSelection();
        if (!model.answers().isEmpty()) {
            list.getSelectionModel().select(0);
        }
        list.scrollTo(0);
        place();
    }

    private void place() {
        if (root.isVisible()) {
            int rows = Math.clamp(model.answers().size(), 1, ROWS);
            double free = window.getHeight() - TOP - MARGIN - root.getInsets().getTop() - root.getInsets().getBottom() - 80;
            list.setPrefHeight(Math.min(rows * ROW + 4, Math.max(ROW, free)));
            root.applyCss();
            double width = Math.min(WIDTH, window.getWidth() - 2 * MARGIN);
            root.resizeRelocate(Math.round((window.getWidth() - width) / 2), TOP, width, root.prefHeight(width));
        }
    }

    private void pressed(KeyEvent event) {
        Optional<Runnable> action = switch (event.getCode()) {
            case ESCAPE -> Optional.of(this::goBack);
            case ENTER -> Optional.of(this::choose);
            case DOWN, KP_DOWN -> Optional.of(() -> move(1));
            case UP, KP_UP -> Optional.of(() -> move(-1));
            case PAGE_DOWN -> Optional.of(() -> move(ROWS - 1));
            case PAGE_UP -> Optional.of(() -> move(1 - ROWS));
            // There is nothing else in the palette to go to.
            case TAB -> Optional.of(() -> { });
            default -> Optional.empty();
        };
        action.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }

    private void move(int by) {
        int size = model.answers().size();
        if (size > 0) {
            int now = list.getSelectionModel().getSelectedIndex();
            boolean isRound = Math.abs(by) == 1;
            int next = isRound ? Math.floorMod(now + by, size) : Math.clamp(now + by, 0, size - 1);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS / 2));
        }
    }

    private void choose() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(model::choose).ifPresent(visit -> {
            goBack();
            visit.run();
        });
    }

    /** Closes and gives the focus back to what had it. */
    private void goBack() {
        // The focus first: a node that vanishes with it would hand it to its neighbour.
        focusedBefore.filter(Palette::isOnScreen).ifPresentOrElse(Node::requestFocus, prose::requestFocus);
        hide();
    }

    private void hide() {
        root.setVisible(false);
        focusedBefore = Optional.empty();
    }

    private static boolean isOnScreen(Node node) {
        boolean isShown = node.getScene() != null;
        for (Node above = node; above != null && isShown; above = above.getParent()) {
            isShown = above.isVisible();
        }
        return isShown;
    }

    private void visitField(FieldId field, boolean isInText) {
        prose.requestFocus();
        if (isInText) {
            prose.revealField(field);
        } else {
            session.selectedFieldProperty().set(Optional.of(field));
            showField.run();
        }
    }
}
