package org.edusum.ui.print;

import static org.edusum.ui.OnFx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.edusum.model.Summary;
import org.edusum.template.Templates;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Typesetter;
import org.edusum.ui.WindowExtension;
import org.edusum.ui.dialog.Dialogs;
import org.edusum.ui.jobs.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Printing on a printer of paper. */
@ExtendWith(WindowExtension.class)
class PrintingTest {

    private static final PageStyle STYLE = PageStyle.GB9704;

    private final Summary summary = Templates.all().getFirst().summary();
    private final int count = new Typesetter(STYLE).layout(summary).all().size();
    private final Jobs jobs = new Jobs("printing");
    private final FakePrinter printer = new FakePrinter();
    private Optional<Printers.Task> offered = Optional.of(printer);
    private final List<String> successes = new ArrayList<>();
    private Printing printing;

    /** Keeps what it prints. */
    private static final class FakePrinter implements Printers.Task {

        final List<Bounds> printed = Collections.synchronizedList(new ArrayList<>());
        final List<String> ends = Collections.synchronizedList(new ArrayList<>());
        List<Printers.Span> chosen = List.of();
        boolean isWanted = true;
        Optional<RuntimeException> askingFault = Optional.empty();
        Optional<RuntimeException> printingFault = Optional.empty();
        int takes = Integer.MAX_VALUE;
        CountDownLatch holdsThird = new CountDownLatch(0);

        @Override
        public boolean ask() {
            assertTrue(Platform.isFxApplicationThread());
            throwAny(askingFault);
            return isWanted;
        }

        @Override
        public List<Printers.Span> chosen() {
            return chosen;
        }

        @Override
        public String printer() {
            return "三楼文印室";
        }

        @Override
        public boolean print(Node page) {
            assertFalse(Platform.isFxApplicationThread());
            throwAny(printingFault);
            if (printed.size() == 2) {
                await(holdsThird);
            }
            printed.add(page.getLayoutBounds());
            return printed.size() <= takes;
        }

        private static void throwAny(Optional<RuntimeException> fault) {
            if (fault.isPresent()) {
                throw fault.get();
            }
        }

        private static void await(CountDownLatch latch) {
            try {
                assertTrue(latch.await(20, TimeUnit.SECONDS));
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }

        @Override
        public boolean end() {
            ends.add("end");
            return true;
        }

        @Override
        public void cancel() {
            ends.add("cancel");
        }
    }

    @Start
    void start(Stage stage) {
        Dialogs dialogs = new Dialogs(stage);
        dialogs.tellSuccessBy(success -> successes.add(success.title()));
        printing = new Printing(title -> offered, dialogs, jobs);
        stage.setScene(new Scene(new StackPane(printing.bar()), 800, 600));
        stage.show();
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    private void print() {
        Platform.runLater(() -> printing.print(summary, STYLE));
    }

    @Test
    void allPagesComeOutWithTheirTextInItsPlaceOnThePaper(FxRobot robot) throws Exception {
        print();
        await(() -> printer.ends.contains("end"));
        assertEquals(count, printer.printed.size());
        Bounds full = printer.printed.get(3);
        assertEquals(STYLE.block().left(), full.getMinX(), 3);
        assertEquals(STYLE.block().right(), full.getMaxX(), 8);
        assertEquals(STYLE.block().top() + (STYLE.pitch() - 16) / 2, full.getMinY(), 3);
        await(() -> successes.contains("已送到打印机"));
        assertFalse(robot.lookup("#print-bar").query().isVisible());
    }

    @Test
    void onlyChosenPagesAreHandedToThePrinter(FxRobot robot) throws Exception {
        printer.chosen = List.of(new Printers.Span(2, 4));
        print();
        await(() -> printer.ends.contains("end"));
        assertEquals(3, printer.printed.size());
    }

    @Test
    void pagesThatAreNotThereAreNamedAndNothingIsPrinted(FxRobot robot) throws Exception {
        printer.chosen = List.of(new Printers.Span(500, 501));
        print();
        assertTrue(failure(robot).contains("只有 " + count + " 页"));
        assertEquals(List.of("cancel"), printer.ends);
        assertEquals(0, printer.printed.size());
    }

    @Test
    void withoutAPrinterTheClerkReadsWhatToDo(FxRobot robot) throws Exception {
        offered = Optional.empty();
        print();
        assertTrue(failure(robot).contains("没有安装打印机"));
    }

    @Test
    void aPrinterThatRefusesIsNamed(FxRobot robot) throws Exception {
        printer.takes = 1;
        print();
        assertTrue(failure(robot).contains("三楼文印室"));
        assertEquals(2, printer.printed.size());
        assertEquals(List.of("cancel"), printer.ends);
    }

    @Test
    void cancellingInTheSystemsDialogEndsQuietly(FxRobot robot) throws Exception {
        printer.isWanted = false;
        print();
        await(() -> printer.ends.equals(List.of("cancel")));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#print-bar").query().isVisible());
        printer.isWanted = true;
        print();
        await(() -> printer.ends.contains("end"));
    }

    @Test
    void aPrintingUnderWayIsCancelledBetweenPages(FxRobot robot) throws Exception {
        printer.holdsThird = new CountDownLatch(1);
        print();
        await(() -> robot.lookup("#print-bar .label").<Label>tryQuery().filter(label -> label.getText().contains("第 3 页")).isPresent());
        robot.clickOn("#print-cancel");
        printer.holdsThird.countDown();
        await(() -> printer.ends.equals(List.of("cancel")));
        assertEquals(3, printer.printed.size());
        await(() -> successes.contains("打印已取消"));
    }

    @Test
    void whatMustWaitForThePrintingWaits(FxRobot robot) throws Exception {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        robot.interact(() -> printing.whenDone(() -> done.add("idle")));
        assertEquals(List.of("idle"), done);
        printer.holdsThird = new CountDownLatch(1);
        print();
        await(() -> printer.printed.size() == 2);
        robot.interact(() -> printing.whenDone(() -> done.add("closing")));
        assertEquals(List.of("idle"), done);
        printer.holdsThird.countDown();
        await(() -> done.size() == 2);
        assertEquals(List.of("end"), printer.ends);
    }

    @Test
    void aPrinterThatBreaksDownIsLetGoAndNothingWaitsForIt() throws Exception {
        printer.askingFault = Optional.of(new IllegalStateException("no such printer"));
        brokenDown();
        printer.askingFault = Optional.empty();
        printer.printingFault = Optional.of(new IllegalStateException("out of paper"));
        brokenDown();
        assertEquals(List.of("cancel", "cancel"), printer.ends);
    }

    private void brokenDown() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            Thread.UncaughtExceptionHandler before = Thread.currentThread().getUncaughtExceptionHandler();
            Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> {
                thread.setUncaughtExceptionHandler(before);
                told.countDown();
            });
            printing.print(summary, STYLE);
            printing.whenDone(done::countDown);
        });
        assertTrue(told.await(20, TimeUnit.SECONDS));
        assertTrue(done.await(20, TimeUnit.SECONDS));
    }

    /** Reads and closes the dialog of a failure. */
    private static String failure(FxRobot robot) {
        await(() -> robot.lookup(".dialog-pane .button").queryAll().stream().anyMatch(button -> button.getScene().getWindow().isShowing()));
        WaitForAsyncUtils.waitForFxEvents();
        String text = robot.lookup(".dialog-pane .content").<Label>query().getText();
        robot.clickOn("确定");
        return text;
    }
}
