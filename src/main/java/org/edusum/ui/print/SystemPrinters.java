package org.edusum.ui.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.stage.Window;

/** The printers as the toolkit knows them. */
public final class SystemPrinters implements Printers {

    private final Window owner;

    /** @param owner of the system's dialog */
    public SystemPrinters(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Printers.Task> begin(String title) {
        return Optional.ofNullable(PrinterJob.createPrinterJob()).map(job -> {
            job.getJobSettings().setJobName(title);
            // Official documents are printed on both sides (GB/T 9704-2012, 6.2).
            if (job.getPrinter().getPrinterAttributes().getSupportedPrintSides().contains(PrintSides.DUPLEX)) {
                job.getJobSettings().setPrintSides(PrintSides.DUPLEX);
            }
            job.getJobSettings().setPageLayout(layout(job.getPrinter(), Paper.A4));
            return new Task(job);
        });
    }

    /** As much of the paper as the printer can reach: what is printed is put where it belongs, whatever the margins. */
    private static PageLayout layout(Printer printer, Paper paper) {
        return printer.createPageLayout(paper, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    }

    private final class Task implements Printers.Task {

        private final PrinterJob job;
        private Optional<PageLayout> layout = Optional.empty();
        private List<Span> chosen = List.of();

        Task(PrinterJob job) {
            this.job = job;
        }

        @Override
        public boolean ask() {
            boolean isWanted = job.showPrintDialog(owner);
            // Another printer has other margins.
            layout = Optional.of(layout(job.getPrinter(), job.getJobSettings().getPageLayout().getPaper()));
            chosen = Stream.ofNullable(job.getJobSettings().getPageRanges()).flatMap(Stream::of)
                    .map((PageRange range) -> new Span(range.getStartPage(), range.getEndPage())).toList();
            // Only pages of the ranges are handed over; with ranges of its own the toolkit would leave out the first of them.
            job.getJobSettings().setPageRanges();
            return isWanted;
        }

        @Override
        public List<Span> chosen() {
            return chosen;
        }

        @Override
        public String printer() {
            return job.getPrinter().getName();
        }

        @Override
        public boolean print(Node page) {
            PageLayout chosen = layout.orElseThrow();
            // The toolkit begins at the margins, less any part of a point.
            page.setTranslateX(-Math.floor(chosen.getLeftMargin()));
            page.setTranslateY(-Math.floor(chosen.getTopMargin()));
            return job.printPage(chosen, new Group(page));
        }

        @Override
        public boolean end() {
            return job.endJob();
        }

        @Override
        public void cancel() {
            job.cancelJob();
        }
    }
}
