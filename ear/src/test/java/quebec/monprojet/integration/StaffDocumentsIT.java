package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the staff see of what is kept: in French, for those whose business it is. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StaffDocumentsIT {

    private static final String CONSERVATION = "/bureau/conservation";

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @Test
    void everyClassIsShownWithItsCertainty() {
        Page page = Cast.AUDITOR.browser().get(CONSERVATION);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("90 jours").contains("À confirmer").doesNotContain("⟨");
    }

    @Test
    void onlyAProgrammeManagerIsOfferedToRecordAnExtension() {
        assertThat(Cast.OFFICER.browser().get(CONSERVATION).body()).doesNotContain("id=\"extend\"");
        assertThat(Cast.PROGRAMME_MANAGER.browser().get(CONSERVATION).body())
                .contains("id=\"extend\"");
    }

    @Test
    void documentsOfNoApplicationAreNowhere() {
        Browser officer = Cast.OFFICER.browser();
        assertThat(officer.get("/bureau/documents?numero=2096-1-000001-X").status()).isEqualTo(404);
        assertThat(officer.get("/bureau/pieces/fichier/x?numero=y").status()).isEqualTo(404);
        assertThat(Cast.APPLICANT.browser().get("/bureau/documents?numero=x").status())
                .isIn(302, 403);
    }

    @Test
    void whoeverWorksOnFilesSeesWhatIsLateOrWillBe() {
        Page page = Cast.OFFICER.browser().get("/bureau/pieces-attendues?jours=90");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(chosen(90)).doesNotContain(chosen(14), "⟨");
        assertThat(Cast.AUDITOR.browser().get("/bureau/pieces-attendues?jours=x").body())
                .as("no number is the usual one")
                .contains(chosen(14));
        assertThat(Cast.ADMINISTRATOR.browser().get("/bureau/pieces-attendues").status())
                .isEqualTo(403);
    }

    private static String chosen(int days) {
        return "/bureau/pieces-attendues?jours=" + days + "\" aria-current=\"true\"";
    }
}
