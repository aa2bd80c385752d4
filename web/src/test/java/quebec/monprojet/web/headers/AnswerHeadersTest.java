package quebec.monprojet.web.headers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AnswerHeadersTest {

    @Test
    void noInlineScriptRunsOnAnApplicantsPage() {
        assertThat(AnswerHeaders.of("/compte", null, true).get("Content-Security-Policy"))
                .contains("script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void theBureauLeavesScriptsToTheNonceOfPrimeFaces() {
        assertThat(AnswerHeaders.of("/bureau/journal", null, true).get("Content-Security-Policy"))
                .doesNotContain("script-src", "default-src")
                .contains("frame-ancestors 'none'");
    }

    @Test
    void aPathThatOnlyBeginsLikeTheBureauIsNotTheBureau() {
        assertThat(AnswerHeaders.isBureau("/bureaux")).isFalse();
    }

    @Test
    void pagesAreKeptByNobody() {
        assertThat(AnswerHeaders.of("/dossier", null, true))
                .containsEntry("Cache-Control", "no-store");
    }

    @Test
    void aStyleSheetWithItsVersionIsKeptForAYear() {
        assertThat(AnswerHeaders.of("/look/portal.css", "abc", true).get("Cache-Control"))
                .contains("immutable");
        assertThat(AnswerHeaders.of("/look/portal.css", null, true).get("Cache-Control"))
                .doesNotContain("immutable");
    }

    @Test
    void onlyASecureAddressAsksForSecureVisits() {
        assertThat(AnswerHeaders.of("/", null, true)).containsKey("Strict-Transport-Security");
        assertThat(AnswerHeaders.of("/", null, false))
                .doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void absoluteAddressesBeginWhereThePublicFindsThePortal() {
        var address = new PublicAddress(URI.create("https://projet.example"));
        assertThat(address.of("/recu/1")).isEqualTo("https://projet.example/recu/1");
        assertThat(address.secure()).isTrue();
    }
}
