package org.edusum.ui.sheet;

import java.time.InstantSource;
import java.util.List;
import org.edusum.formula.Figures;
import org.edusum.model.Field;
import org.edusum.model.Summary;
import org.edusum.model.edit.History;
import org.edusum.model.value.FieldType;
import org.edusum.ui.session.Session;
import org.edusum.ui.table.CellRange;
import org.junit.jupiter.api.BeforeEach;

/** Six figures in a data sheet without a window: two to add up, one that has changed, and what follows from them. */
abstract class FigureFixture {

    static final int VALUE = FigureColumn.VALUE.ordinal();
    static final int PREVIOUS = FigureColumn.PREVIOUS.ordinal();

    Session session;
    FigureModel model;

    @BeforeEach
    void open() {
        Field pupils = Figures.field("f3", new FieldType.Whole("人"), "学生数", "140").withPrevious(Figures.value(new FieldType.Whole("人"), "100"))
                .withSource("基教科");
        Summary summary = new Figures().whole("f1", "小学数", "36").whole("f2", "初中数", "").with(pupils).percent("p1", "入园率", "")
                .with(Figures.field("n1", new FieldType.Name(), "示范学校", "")).computed("t1", new FieldType.Whole("所"), "合计", "{f1}+{f2}").summary();
        shows(summary);
    }

    List<String> column(FigureColumn column) {
        return model.rows().stream().map(row -> row.text(column)).toList();
    }

    String value(String id) {
        return Figures.printed(session.summary(), id);
    }

    void at(int row, int column) {
        model.choose(CellRange.at(row, column));
    }

    String told() {
        return model.entries().toldProperty().get();
    }

    String noted() {
        return model.entries().notedProperty().get();
    }

    int steps() {
        return session.history().done(100).size();
    }

    void shows(Summary summary) {
        session = new Session(History.of(summary), entry -> { }, InstantSource.system());
        model = new FigureModel(session);
        model.setShown(true);
    }
}
