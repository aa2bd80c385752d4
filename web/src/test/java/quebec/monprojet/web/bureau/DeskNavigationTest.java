package quebec.monprojet.web.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

class DeskNavigationTest {

    private static final Words FRENCH = new Catalogue().in(Locale.FRENCH);

    private static final List<String> ROLES =
            List.of("officer", "supervisor", "programme-manager", "auditor", "administrator");

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

    /**
     * A place that is shown and a page that opens are two lists; nobody is to meet the difference.
     */
    @Test
    void whoeverMayOpenAPlaceIsShownItAndNobodyElse() throws Exception {
        Document deployed = deployed();
        for (String role : ROLES) {
            assertThat(
                            new DeskNavigation.Round(role::equals, FRENCH::get, "/")
                                    .groups().stream()
                                            .flatMap(group -> group.places().stream())
                                            .map(DeskNavigation.Place::path))
                    .as(role)
                    .containsExactlyInAnyOrderElementsOf(
                            everyPlace().filter(place -> opens(deployed, place, role)).toList());
        }
    }

    private static Stream<String> everyPlace() {
        return new DeskNavigation.Round(role -> true, FRENCH::get, "/")
                .groups().stream()
                        .flatMap(group -> group.places().stream())
                        .map(DeskNavigation.Place::path);
    }

    /** By the constraint that names the page itself; else by that of the whole back office. */
    private static boolean opens(Document deployed, String place, String role) {
        String pattern = said(deployed, place, "") ? place : "/bureau/*";
        return said(
                deployed,
                pattern,
                "[*[local-name()='auth-constraint']/*[local-name()='role-name'][.='%s']]"
                        .formatted(role));
    }

    private static boolean said(Document deployed, String pattern, String further) {
        try {
            return XPathFactory.newInstance()
                            .newXPath()
                            .evaluateExpression(
                                    ("//*[local-name()='security-constraint']"
                                                            + "[.//*[local-name()='url-pattern'][.='%s']]")
                                                    .formatted(pattern)
                                            + further,
                                    deployed,
                                    XPathNodes.class)
                            .size()
                    > 0;
        } catch (XPathExpressionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document deployed() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(Path.of("src/main/webapp/WEB-INF/web.xml").toFile());
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
