package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the staff see of what is kept: in French, for those whose business it is. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PiecesIT {

    private static final String CONSERVATION = "/bureau/conservation";

    private static final Pattern STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    /** The page has several forms, that of leaving first. */
    private static Page sent(
            Browser browser, String form, Map<String, String> answers, String button) {
        Matcher state = STATE.matcher(browser.get(CONSERVATION).body());
        assertThat(state.find()).isTrue();
        Map<String, String> fields = new HashMap<>(answers);
        fields.put(form, form);
        fields.put(button, "");
        fields.put("jakarta.faces.ViewState", state.group(1));
        return browser.post(CONSERVATION, fields);
    }

    @Test
    void everyClassIsShownWithItsCertainty() {
        Page page = Cast.AUDITOR.browser().get(CONSERVATION);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("90 jours").contains("À confirmer").doesNotContain("⟨");
    }

    @Test
    void onlyAProgrammeManagerRecordsAnExtension() {
        assertThat(Cast.OFFICER.browser().get(CONSERVATION).body()).doesNotContain("id=\"extend\"");
        Browser manager = Cast.PROGRAMME_MANAGER.browser();
        Page refused =
                sent(
                        manager,
                        "extension",
                        Map.of("number", "D-1", "until", "2031-01-31", "reason", "court"),
                        "extend");
        assertThat(refused.body()).contains("error-summary");
        Page done =
                sent(
                        manager,
                        "extension",
                        Map.of(
                                "number", "D-IT-1",
                                "until", "2026-01-31",
                                "reason", "Gardés pour les deux périodes suivantes."),
                        "extend");
        assertThat(done.location()).endsWith(CONSERVATION);
        assertThat(manager.get(CONSERVATION).body()).contains("D-IT-1");
    }

    @Test
    void nobodyHoldsWhatDoesNotExist() {
        Browser officer = Cast.OFFICER.browser();
        Page refused =
                sent(
                        officer,
                        "hold",
                        Map.of("held", "2096-1-000001-X", "why", "Demandé par la cour."),
                        "place");
        assertThat(refused.body()).contains("Aucun dossier ne porte ce numéro");
    }

    @Test
    void documentsOfNoApplicationAreNowhere() {
        Browser officer = Cast.OFFICER.browser();
        assertThat(officer.get("/bureau/documents?numero=2096-1-000001-X").status()).isEqualTo(404);
        assertThat(officer.get("/bureau/pieces/fichier/x?numero=y").status()).isEqualTo(404);
        assertThat(Cast.APPLICANT.browser().get("/bureau/documents?numero=x").status())
                .isIn(302, 403);
    }
}
