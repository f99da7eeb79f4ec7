package org.edusum.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import org.edusum.model.Place;
import org.edusum.model.Section;
import org.edusum.model.Summary;
import org.edusum.model.edit.Caret;
import org.edusum.model.edit.Selection;
import org.edusum.template.Templates;
import org.edusum.typeset.Glyph;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Role;
import org.edusum.typeset.Run;
import org.edusum.typeset.Typesetter;
import org.junit.jupiter.api.Test;

/** From the pages to the prose and back, on the built-in template. */
class PageHitTest {

    private static final PageStyle STYLE = PageStyle.GB9704;

    private final Summary summary = Templates.all().getFirst().summary();
    private final Pages pages = new Typesetter(STYLE).layout(summary);
    private final PagePlaces places = new PagePlaces(pages);

    private Optional<Selection> click(Page page, double x, double y) {
        return PageHit.at(page, STYLE, new Point2D.Double(x, y));
    }

    private static boolean isProse(Run run) {
        return List.of(Role.TITLE, Role.HEADING, Role.PARAGRAPH, Role.SIGNATURE).contains(run.element().role())
                && run.place().isPresent();
    }

    @Test
    void aClickOnAnyCharacterGoesToItAndThatIsOnTheClickedLine() {
        int clicked = 0;
        for (int i = 0; i < pages.all().size(); i++) {
            Page page = pages.all().get(i);
            for (Line line : page.lines()) {
                for (Run run : line.runs().stream().filter(PageHitTest::isProse).toList()) {
                    Glyph glyph = run.glyphs().get(run.glyphs().size() / 2);
                    Selection hit = click(page, glyph.x() + glyph.width() * 0.3, line.baseline() - 5).orElseThrow();
                    assertEquals(new Caret(run.place().orElseThrow(), glyph.offset()), hit.anchor());
                    assertEquals(run.field().isPresent(), !hit.isEmpty(), "a field is selected as a whole");
                    PagePlaces.Spot spot = places.spot(hit.anchor()).orElseThrow();
                    // A field over two lines, or the number before a title, has one offset for all.
                    if (run.field().isEmpty()) {
                        assertEquals(i, spot.page());
                        assertTrue(spot.band().contains(glyph.x() + 1, line.baseline() - 5), run.text());
                    }
                    clicked++;
                }
            }
        }
        assertTrue(clicked > 500, "clicked " + clicked);
    }

    @Test
    void theRightHalfOfACharacterIsTheGapBehindIt() {
        Page page = pages.all().get(1);
        Line line = page.lines().get(3);
        Run run = line.runs().getFirst();
        Glyph last = run.glyphs().getLast();
        Selection hit = click(page, last.x() + last.width() * 0.9, line.baseline()).orElseThrow();
        assertEquals(last.offset() + 1, hit.caret().offset());
    }

    @Test
    void aLineOfTheContentsLeadsToItsChapter() {
        Section third = summary.root().children().get(2);
        Page contents = pages.all().getFirst();
        Line entry = contents.lines().stream().filter(line -> line.text().startsWith("三、")).findFirst().orElseThrow();
        for (double x : List.of(entry.left() + 3, entry.right() - 3, entry.right() + 40)) {
            assertEquals(Optional.of(Selection.at(new Caret(new Place.Title(third.id()), 0))),
                    click(contents, x, entry.baseline() - 4));
        }
        PagePlaces.Spot spot = places.spot(new Caret(new Place.Title(third.id()), 0)).orElseThrow();
        assertEquals(pages.spot(third.id()).index(), spot.page(), "the chapter itself, not its line in the contents");
    }

    @Test
    void farFromAnyLineNothingIsMeant() {
        assertEquals(Optional.empty(), click(pages.all().get(1), 300, 5));
        assertEquals(Optional.empty(), click(pages.all().get(1), 300, STYLE.paper().height() - 5));
    }

    @Test
    void theFirstProseOfAPageIsItsUppermost() {
        Page page = pages.all().get(4);
        Selection first = PageHit.first(page).orElseThrow();
        assertEquals(page.lines().getFirst().runs().getFirst().place().orElseThrow(), first.caret().place());
    }

    @Test
    void onATurnedPageTheClickIsTurnedBack() {
        Page upright = pages.all().get(1);
        Page turned = new Page("1", upright.lines(), List.of(), Optional.empty(), false, true);
        Line line = upright.lines().get(3);
        Glyph glyph = line.runs().getFirst().glyphs().get(2);
        double x = glyph.x() + 2;
        double y = line.baseline() - 5;
        assertEquals(click(upright, x, y), click(turned, y, STYLE.paper().height() - x));
    }

    @Test
    void theEndOfAParagraphIsOnItsLastLine() {
        Place first = summary.places().skip(1).findFirst().orElseThrow();
        int length = summary.prose(first).orElseThrow().length();
        PagePlaces.Spot start = places.spot(new Caret(first, 0)).orElseThrow();
        PagePlaces.Spot end = places.spot(new Caret(first, length)).orElseThrow();
        assertTrue(end.band().getY() > start.band().getY() + STYLE.pitch());
    }
}
