package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.fixture.Patience;

/** The seat of whoever checks the work: everything to read, nothing to change. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AuditorIT {

    /** Searches, files to take away, and what an auditor does about their own seat. */
    private static final Set<String> HARMLESS =
            Set.of(
                    "find",
                    "forget",
                    "export",
                    "workbook",
                    "verify",
                    "saved",
                    "save",
                    "unsave",
                    "change",
                    "renew");

    private static final Pattern BUTTON =
            Pattern.compile(
                    "<(?:input|button)\\b(?=[^>]*type=\"submit\")[^>]*\\bname=\"([^\"]+)\"[^>]*>");

    private final Browser auditor = Cast.AUDITOR.browser();

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @Test
    void noPageOffersAnAct() {
        Doors doors = new Doors();
        String number = Submissions.number(Submissions.press(Cast.tickets().get(0)));
        SoftAssertions softly = new SoftAssertions();
        for (String address : Addresses.all()) {
            if (address.startsWith("/bureau")
                    && !address.endsWith("*")
                    && !doors.leadOut(address)
                    && !doors.areOpenTo(Cast.ANONYMOUS, address)
                    && doors.areOpenTo(Cast.AUDITOR, address)) {
                Page page = auditor.get(address + "?numero=" + number);
                softly.assertThat(acts(page)).as(address).isEmpty();
            }
        }
        softly.assertAll();
    }

    /** The walk itself: on the same page an officer finds acts. */
    @Test
    void anOfficerIsOfferedSome() {
        List<String> found =
                new Doors()
                        .classified().stream()
                                .filter(address -> address.startsWith("/bureau/"))
                                .filter(address -> !address.endsWith("*"))
                                .filter(address -> new Doors().areOpenTo(Cast.OFFICER, address))
                                .flatMap(
                                        address ->
                                                acts(Cast.OFFICER.browser().get(address)).stream())
                                .toList();
        assertThat(found).contains("act");
    }

    @Test
    void whatIsLookedAtStandsInTheJournal() {
        auditor.get("/bureau/tableau");
        assertThat(auditor.get("/bureau/journal").body())
                .contains("page consultée", "tableau de bord consulté");
    }

    @Test
    void whatOfficersLookThroughStandsThereToo() {
        Browser officer = Cast.OFFICER.browser();
        String number = Submissions.number(Submissions.press(Cast.tickets().get(0)));
        Page list = officer.get("/bureau/demandes");
        officer.submit(list, Map.of("name", "Nguyễn"), "find");
        officer.submit(officer.get("/bureau/demandes"), Map.of(), "forget");
        officer.get("/bureau/messages");
        officer.get("/bureau/certificats");
        officer.get("/bureau/second-regard");
        officer.get("/bureau/lettres?numero=" + number);
        assertThat(auditor.get("/bureau/journal").body())
                .contains(
                        "Demandes\u00a0: liste consultée",
                        "Messages\u00a0: liste consultée",
                        "listes consultées",
                        "liste des seconds regards consultée",
                        "liste des lettres officielles consultée")
                .doesNotContain("Nguyễn");
    }

    /** What a button asks is done for a form that was sent, and for no link. */
    @Test
    void aLinkActsForNobody() {
        for (Page page :
                List.of(
                        Cast.OFFICER.browser().get("/bureau/certificats?draw=2026-1-000001-3"),
                        Cast.SUPERVISOR.browser().get("/bureau/transmissions?retry=1"))) {
            assertThat(page.status()).as(page.path()).isEqualTo(200);
            assertThat(page.body()).as(page.path()).doesNotContain("just-done", "error-summary");
        }
    }

    @Test
    void daysThatNoDatabaseKeepsAreNone() {
        Page page = auditor.get("/bureau/verification?du=-999999999-01-01&au=%2B999999999-12-31");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("id=\"looks\"", "table=regards")
                .doesNotContainPattern("table=regards[^\"]*999999999");
    }

    @Test
    void theSeatShowsASampleAndTakesItAway() {
        Page seat = auditor.get("/bureau/verification?graine=VGQ-1&nombre=5");
        assertThat(seat.status()).isEqualTo(200);
        assertThat(seat.body()).contains("id=\"drawn\"").doesNotContain("⟨");
        assertThat(auditor.get("/bureau/verification?graine=%3Cscript%3E").body())
                .contains("id=\"wrong\"")
                .doesNotContain("<script>\"");
        Page file =
                auditor.get(
                        "/bureau/verification/export?table=echantillon&format=csv&graine=VGQ-1");
        assertThat(file.header("Content-Disposition")).contains("echantillon-");
        assertThat(auditor.get("/bureau/verification/export?table=tout&format=csv").status())
                .isEqualTo(404);
    }

    @Test
    void theDashboardStandsWithItsTablesAndFiles() {
        Patience.until(
                "the first figures",
                () -> auditor.get("/bureau/tableau").body().contains("id=\"p-waiting\""));
        Page board = auditor.get("/bureau/tableau?periode=2061-1&pays=FR&volet=CAPPED");
        assertThat(board.status()).isEqualTo(200);
        assertThat(board.body()).contains("<table", "id=\"forecast\"").doesNotContain("⟨");
        Page file = auditor.get("/bureau/tableau/export?table=waiting&format=csv");
        assertThat(file.body()).startsWith("\uFEFFÉtape;");
        assertThat(
                        auditor.get("/bureau/tableau/export?table=waiting&format=xlsx")
                                .header("Content-Type"))
                .contains("spreadsheetml");
        assertThat(auditor.get("/bureau/tableau/export?table=secret&format=csv").status())
                .isEqualTo(404);
    }

    @Test
    void whoeverHasAnchorsAsksForThoseAfterThem() {
        Browser anybody = Browser.onThePortal();
        Page all = anybody.get("/api/journal/anchors");
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(anybody.get("/api/journal/anchors?after=999999999999").body()).isEmpty();
        assertThat(anybody.get("/api/journal/anchors?after=x").status()).isEqualTo(400);
    }

    @Test
    void everybodySeesNoNumberBelowFive() {
        Browser anybody = Browser.onThePortal();
        Patience.until(
                "the first public figures", () -> anybody.get("/api/processing").status() == 200);
        Page data = anybody.get("/api/processing");
        assertThat(data.header("Set-Cookie")).isEmpty();
        assertThat(data.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(
                        Pattern.compile(
                                        "\"(count|total|waiting|decided|received|confirmed|sentBack)\":[0-4][,}]")
                                .matcher(data.body())
                                .find())
                .isFalse();
        Page page = anybody.get("/traitement");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.body()).contains("<h1>").doesNotContain("⟨");
    }

    /** By the name of their buttons, without the form that they stand in. */
    private static Set<String> acts(Page page) {
        Set<String> acts = new TreeSet<>();
        BUTTON.matcher(page.body())
                .results()
                .map(button -> Arrays.asList(button.group(1).split(":", -1)))
                .map(parts -> parts.get(parts.size() - 1))
                .filter(name -> !HARMLESS.contains(name))
                .forEach(acts::add);
        return acts;
    }
}
