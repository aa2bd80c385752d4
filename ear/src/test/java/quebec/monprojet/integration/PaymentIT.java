package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.fixture.Patience;

/** From the receipt to the fees paid, as the first applicant goes it without script. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PaymentIT {

    private static final Pattern GATEWAY = Pattern.compile("href=\"(/banque-essai\\?[^\"]+)\"");

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @Test
    void aRefusedCardLeavesTheWayOpenAndALostCallBackIsAskedAfter() {
        Submissions.press(Cast.tickets().get(0));
        Browser applicant = Cast.APPLICANT.browser();
        Page invited = whenInvited(applicant);
        if (invited.body().contains("id=\"pay\"")) {
            Page tries = applicant.follow(applicant.submit(invited, Map.of(), "pay"));
            Page refused = applicant.follow(atTheBank(applicant, tries, "refuse"));
            assertThat(refused.body()).contains("accept", "id=\"pay\"");

            Page again = applicant.follow(applicant.submit(refused, Map.of(), "pay"));
            Page unknown = atTheBank(applicant, again, "silent");
            assertThat(unknown.location()).isEqualTo("/dossier/paiement?retour=1");
            assertThat(applicant.get("/dossier/paiement").body()).doesNotContain("BE-");
            Page waits = applicant.follow(unknown);
            assertThat(applicant.follow(applicant.submit(waits, Map.of(), "check")).body())
                    .contains("BE-");
        }
        assertThat(applicant.get("/dossier/paiement").body()).contains("BE-");
    }

    @Test
    void aForgedOrderIsNothingToTheBank() {
        assertThat(Browser.onThePortal().get("/banque-essai?order=%7B%7D&signature=00").status())
                .isEqualTo(400);
    }

    private static Page whenInvited(Browser applicant) {
        AtomicReference<Page> page = new AtomicReference<>();
        Patience.until(
                "the invitation to pay",
                () -> {
                    page.set(applicant.get("/dossier/paiement"));
                    return page.get().body().matches("(?s).*\\$.CA.*");
                });
        return page.get();
    }

    /** What the bank is told to do there. */
    private static Page atTheBank(Browser applicant, Page page, String choice) {
        Matcher gateway = GATEWAY.matcher(page.body());
        assertThat(gateway.find()).as(page.body()).isTrue();
        String address = gateway.group(1).replace("&amp;", "&");
        assertThat(applicant.get(address).status()).isEqualTo(200);
        String query = address.substring(address.indexOf('?') + 1);
        return applicant.post("/banque-essai", query + "&choice=" + choice);
    }
}
