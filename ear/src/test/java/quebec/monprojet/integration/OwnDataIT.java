package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person takes away, as the portal that ships gives it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OwnDataIT {

    private static final String PAGE = "/compte/mes-donnees";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    private static Page taken(Browser browser, String format, String password) {
        return browser.submit(
                browser.get(PAGE), Map.of("format", format, "password", password), "take");
    }

    private static JsonSchema schema() {
        String published = Browser.onThePortal().get("/api/schemas/mes-donnees-1.json").body();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(published);
    }

    @Test
    void realCopiesFollowThePublishedSchema() {
        for (Cast who : new Cast[] {Cast.OTHER_APPLICANT, Cast.BEGINNER}) {
            Page copy = taken(who.browser(), "json", Cast.password());
            assertThat(copy.status()).as(who.name()).isEqualTo(200);
            assertThat(copy.header("Content-Type")).isEqualTo("application/json");
            assertThat(copy.header("Content-Disposition")).startsWith("attachment");
            assertThat(copy.header("Cache-Control")).isEqualTo("no-store");
            assertThat(schema().validate(copy.body(), InputFormat.JSON)).as(who.name()).isEmpty();
        }
    }

    @Test
    void theDigestOfASealedDossierIsWorkedOutFromTheCopy() throws Exception {
        JsonNode whole =
                MAPPER.readTree(
                        taken(Cast.OTHER_APPLICANT.browser(), "json", Cast.password()).body());
        JsonNode dossier = whole.at("/data/dossier");
        byte[] canonical = new JsonCanonicalizer(dossier.get("form").toString()).getEncodedUTF8();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical);
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(dossier.get("digest").textValue());
    }

    @Test
    void nothingOfThePasswordIsInIt() {
        String copy = taken(Cast.OTHER_APPLICANT.browser(), "json", Cast.password()).body();
        assertThat(copy).doesNotContainIgnoringCase("hash").doesNotContain("PBKDF2");
    }

    @Test
    void whoeverHasOnlyTheSessionGetsNothing() {
        Page refused = taken(Cast.OTHER_APPLICANT.browser(), "json", "pas le mot de passe");
        assertThat(refused.header("Content-Type")).startsWith("text/html");
        assertThat(refused.body()).contains("error-summary").doesNotContain("takenAt");
    }

    @Test
    void aFormThatIsSentAgainSaysThatItsCopyWasTaken() {
        Browser browser = Cast.BEGINNER.browser();
        Page form = browser.get(PAGE);
        Map<String, String> typed = Map.of("format", "json", "password", Cast.password());
        assertThat(browser.submit(form, typed, "take").header("Content-Type"))
                .isEqualTo("application/json");
        Page again = browser.submit(form, typed, "take");
        assertThat(again.header("Content-Type")).startsWith("text/html");
        assertThat(again.body()).contains("déjà été prise");
        assertThat(browser.submit(again, typed, "take").header("Content-Type"))
                .isEqualTo("application/json");
    }

    @Test
    void theSixthCopyInAnHourIsRefused() {
        Browser browser = Cast.APPLICANT.anotherBrowser();
        Page last = taken(browser, "pdf", Cast.password());
        for (int copy = 1; copy <= 5; copy++) {
            last = taken(browser, "pdf", Cast.password());
        }
        assertThat(last.body()).contains("error-summary");
    }
}
