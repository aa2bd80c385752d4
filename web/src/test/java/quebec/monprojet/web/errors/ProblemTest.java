package quebec.monprojet.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

class ProblemTest {

    private static final Words FRENCH = new Catalogue().in(Locale.FRENCH);

    @Test
    void anExpiredViewIsToldAsSuchWhateverWrapsIt() {
        var cause = new ServletException(new ViewExpiredException("no state", "/dossier"));
        assertThat(Problem.of(500, cause)).isEqualTo(Problem.EXPIRED);
    }

    @Test
    void anUnknownFailureIsOurs() {
        assertThat(Problem.of(599, null).ours()).isTrue();
        assertThat(Problem.of(418, null)).isEqualTo(Problem.BAD_REQUEST);
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemHasItsWordsInEveryLanguage(Problem problem) {
        for (String tag : new String[] {"fr", "en", "es"}) {
            Words words = new Catalogue().in(Locale.forLanguageTag(tag));
            assertThat(ProblemPage.html(problem, words, null, "/")).doesNotContain("⟨", "{");
        }
    }

    @Test
    void theWayBackIsText() {
        assertThat(ProblemPage.html(Problem.EXPIRED, FRENCH, null, "/a\"><script>"))
                .doesNotContain("<script>");
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
        assertThat(IncidentNumber.at(Instant.parse("2016-02-16T13:30:00Z")).value())
                .matches("20160216-[2-9A-HJKMNP-TV-Z]{6}");
    }
}
