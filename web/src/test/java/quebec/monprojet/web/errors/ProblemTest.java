package quebec.monprojet.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import java.sql.SQLTimeoutException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.primefaces.csp.CspException;
import quebec.monprojet.web.Contact;
import quebec.monprojet.web.bureau.DeskNavigation;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

class ProblemTest {

    private static final ProblemPage.Frame OUTSIDE =
            new ProblemPage.Frame(ProblemPage.Who.NOBODY, false);

    private static final Contact NOBODY = new Contact(Map.of());
    private static final Words FRENCH = new Catalogue().in(Locale.FRENCH);

    @Test
    void anExpiredViewIsToldAsSuchWhateverWrapsIt() {
        var cause = new ServletException(new ViewExpiredException("no state", "/dossier"));
        assertThat(Problem.of(500, cause)).isEqualTo(Problem.EXPIRED);
    }

    @Test
    void aForgedNonceOfTheBackOfficeIsForbidden() {
        var cause = new ServletException(new CspException("CSP nonce mismatch"));
        assertThat(Problem.of(500, cause)).isEqualTo(Problem.FORBIDDEN);
        assertThat(Problem.FORBIDDEN.status(500)).isEqualTo(403);
    }

    @Test
    void aDatabaseOutOfReachIsNoFailureButAReasonToComeBack() {
        var cause = new ServletException(new SQLTimeoutException("after 5 s"));
        assertThat(Problem.of(500, cause)).isEqualTo(Problem.UNAVAILABLE);
        assertThat(Problem.UNAVAILABLE.status(500)).isEqualTo(503);
    }

    @Test
    void anUnknownFailureIsOurs() {
        assertThat(Problem.of(599, null).ours()).isTrue();
        assertThat(Problem.of(418, null)).isEqualTo(Problem.BAD_REQUEST);
        assertThat(Problem.of(409, null)).isEqualTo(Problem.EXPIRED);
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemHasItsWordsInEveryLanguage(Problem problem) {
        for (String tag : new String[] {"fr", "en", "es"}) {
            Words words = new Catalogue().in(Locale.forLanguageTag(tag));
            assertThat(ProblemPage.html(problem, words, null, NOBODY, "/", OUTSIDE))
                    .doesNotContain("⟨", "{");
        }
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void theStaffAreToldInTheirOwnFrame(Problem problem) {
        for (Reader reader : Reader.values()) {
            assertThat(ProblemPage.inBureau(problem, FRENCH, null, "/bureau", desk(reader)))
                    .contains("Bureau", "lang=\"fr\"")
                    .doesNotContain("⟨", "{", "href=\"/\"", "votre dossier");
        }
    }

    @Test
    void aMemberWithoutARoleLearnsThatItIsStillToBeGiven() {
        assertThat(told(Reader.WITHOUT_ROLE)).contains("rôles restent à donner", "/bureau/quitter");
        assertThat(told(Reader.MEMBER)).contains("pas pour vous", "/bureau/quitter");
        assertThat(told(Reader.STRANGER)).doesNotContain("/bureau/quitter");
    }

    private static String told(Reader reader) {
        return ProblemPage.inBureau(Problem.FORBIDDEN, FRENCH, null, "/bureau", desk(reader));
    }

    private static ProblemPage.Desk desk(Reader reader) {
        return new ProblemPage.Desk(reader, false, List.of());
    }

    @Test
    void aMemberKeepsTheirPlacesAndTheWordThatNothingIsReal() {
        List<DeskNavigation.Group> groups =
                new DeskNavigation.Round("auditor"::equals, FRENCH::get, "/bureau/rien").groups();
        ProblemPage.Desk desk = new ProblemPage.Desk(Reader.MEMBER, true, groups);
        assertThat(ProblemPage.inBureau(Problem.NOT_FOUND, FRENCH, null, "/bureau", desk))
                .contains(
                        "class=\"desk-nav\"", "href=\"/bureau/journal\"", "href=\"/demonstration\"")
                .doesNotContain("/bureau/courrier", "{");
        assertThat(told(Reader.STRANGER)).doesNotContain("desk-nav", "/demonstration");
    }

    @Test
    void aMemberWhoStraysAmongThePublicPagesFindsTheirDeskAgain() {
        ProblemPage.Frame member = new ProblemPage.Frame(ProblemPage.Who.MEMBER, false);
        assertThat(ProblemPage.html(Problem.FORBIDDEN, FRENCH, null, NOBODY, "/", member))
                .contains("href=\"/bureau\"")
                .doesNotContain("/connexion");
    }

    @Test
    void whoeverIsSignedInKeepsTheWayToTheirDossier() {
        ProblemPage.Frame inside = new ProblemPage.Frame(ProblemPage.Who.APPLICANT, true);
        assertThat(ProblemPage.html(Problem.NOT_FOUND, FRENCH, null, NOBODY, "/", inside))
                .contains("href=\"/dossier\"", "href=\"/demonstration\"")
                .doesNotContain("/connexion");
        assertThat(ProblemPage.html(Problem.NOT_FOUND, FRENCH, null, NOBODY, "/", OUTSIDE))
                .contains("href=\"/connexion\"")
                .doesNotContain("href=\"/dossier\"", "/demonstration");
    }

    @Test
    void theWayBackIsText() {
        assertThat(
                        ProblemPage.html(
                                Problem.EXPIRED, FRENCH, null, NOBODY, "/a\"><script>", OUTSIDE))
                .doesNotContain("<script>");
    }

    @Test
    void theIncidentIsToBeQuotedOnlyWhereSomebodyReads() {
        var incident = FailureNumber.next();
        var somebody = new Contact(Map.of("MPQ_CONTACT", "mailto:aide@portail.example"));
        assertThat(ProblemPage.html(Problem.FAILURE, FRENCH, incident, somebody, "/", OUTSIDE))
                .contains("href=\"mailto:aide@portail.example\"");
        assertThat(ProblemPage.html(Problem.FAILURE, FRENCH, incident, NOBODY, "/", OUTSIDE))
                .contains(incident.value())
                .doesNotContain("crivez");
    }

    @Test
    void aTraceSaysWhereAndNeverWhat() {
        var failure =
                new IllegalStateException("passport AB123456", new ServletException("Tremblay"));
        assertThat(Trace.of(failure))
                .contains("IllegalStateException", "caused by jakarta.servlet.ServletException")
                .doesNotContain("AB123456", "Tremblay");
    }

    @Test
    void anIncidentNumberCanBeReadAloud() {
        assertThat(FailureNumber.next().value())
                .matches("[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}");
    }
}
