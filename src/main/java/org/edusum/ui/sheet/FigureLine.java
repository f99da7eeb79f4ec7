package org.edusum.ui.sheet;

import org.edusum.ui.input.CellEntry;
import org.edusum.ui.input.SpokenName;
import org.edusum.ui.text.Messages;

/** The line in which a cell of the data sheet is edited. */
final class FigureLine extends CellEntry {

    private final FigureModel model;

    FigureLine(FigureModel model) {
        this.model = model;
        setId("sheet-cell");
        model.rangeProperty().addListener((o, old, now) -> tell());
        model.rowsProperty().addListener((o, old, now) -> tell());
        tell();
    }

    @Override
    protected String present() {
        return model.entries().present();
    }

    @Override
    protected boolean isOpening(boolean isTyped) {
        return model.entries().begin(isTyped);
    }

    @Override
    protected boolean isTaken(String typed) {
        return model.entries().take(typed);
    }

    @Override
    protected void move(int down, int right) {
        model.move(down, right, false);
    }

    @Override
    protected void next(boolean forward) {
        model.next(forward);
    }

    @Override
    protected void leftWrong(String typed) {
        model.entries().leave(typed);
    }

    @Override
    protected void givenUp() {
        model.entries().forget();
    }

    private void tell() {
        SpokenName.give(this, model.here().map(row -> Messages.text("sheet.cell.spoken", row.field().label(), model.column().head(),
                row.spoken(model.column()))).orElse(""));
    }
}
