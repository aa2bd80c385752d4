package quebec.monprojet.web.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

class DeskNavigationTest {

    private static final Words FRENCH = new Catalogue().in(Locale.FRENCH);

    /** Before the desk is entered, and a member's own seat. */
    private static final Set<String> NO_PLACE =
            Set.of(
                    "/bureau/code",
                    "/bureau/compte",
                    "/bureau/connexion",
                    "/bureau/invitation",
                    "/bureau/premier-administrateur");

    @Test
    void everyPageMarksThePlaceThatItBelongsTo() throws Exception {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp/bureau"))) {
            assertThat(
                            pages.filter(page -> page.toString().endsWith(".xhtml"))
                                    .map(DeskNavigationTest::path)
                                    .filter(page -> !NO_PLACE.contains(page)))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(page -> assertThat(marked(page)).as(page).hasSize(1));
        }
    }

    @Test
    void aPageOfOneFileMarksTheListAndNotItself() {
        assertThat(marked("/bureau/decision/relecture"))
                .extracting(DeskNavigation.Place::path, DeskNavigation.Place::current)
                .containsExactly(tuple("/bureau/second-regard", "true"));
    }

    @Test
    void aGroupStandsWhereSomebodyMayGoToOneOfItsPlaces() {
        assertThat(new DeskNavigation.Round("administrator"::equals, FRENCH::get, "/").groups())
                .extracting(DeskNavigation.Group::name)
                .containsExactly("Programme", "Contrôle et équipe");
    }

    private static String path(Path page) {
        return "/bureau/"
                + Path.of("src/main/webapp/bureau")
                        .relativize(page)
                        .toString()
                        .replace(".xhtml", "");
    }

    private static List<DeskNavigation.Place> marked(String page) {
        return new DeskNavigation.Round(role -> true, FRENCH::get, page)
                .groups().stream()
                        .flatMap(group -> group.places().stream())
                        .filter(place -> place.current() != null)
                        .toList();
    }
}
