package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.privacy.Answered;
import quebec.monprojet.privacy.Asking;
import quebec.monprojet.privacy.PrivacyRequests;
import quebec.monprojet.privacy.RequestKind;
import quebec.monprojet.privacy.RequestNumber;

/** Requests about one's own data: once, in time, brought to mind, answered once. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class PrivacyIT {

    private static final StaffId OFFICER = new StaffId(UUID.randomUUID());

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @EJB(lookup = "java:global/portal/ejb/PrivacyRequests!quebec.monprojet.privacy.PrivacyRequests")
    private PrivacyRequests requests;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    private final AccountId person = new AccountId(UUID.randomUUID());

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    private RequestNumber asks(UUID form) {
        return requests.make(
                        person, form, new Asking(RequestKind.ACCESS, "Tout ce qui y est.", null))
                .orElseThrow();
    }

    private int letters(String kind) {
        return Integer.parseInt(
                new Statements(portal)
                        .read(
                                "select cast(count(*) as varchar) from letter where kind = '%s' and account = '%s'"
                                        .formatted(kind, person)));
    }

    @Test
    void oneFormSentTwiceIsOneRequestWithOneAcknowledgement() {
        UUID form = UUID.randomUUID();
        assertThat(asks(form)).isEqualTo(asks(form));
        assertThat(requests.of(person)).hasSize(1);
        assertThat(letters("REQUEST_RECEIVED")).isEqualTo(1);
    }

    @Test
    void oneFormSentTwiceAtOnceIsOneRequest() throws Exception {
        UUID form = UUID.randomUUID();
        List<RequestNumber> both = AtOnce.both(() -> asks(form), () -> asks(form));
        assertThat(both.get(0)).isEqualTo(both.get(1));
        assertThat(requests.of(person)).hasSize(1);
        assertThat(letters("REQUEST_RECEIVED")).isEqualTo(1);
    }

    @Test
    void theLastThatMayWaitIsOneAlsoWhenTwoAreMadeAtOnce() throws Exception {
        for (int made = 1; made < PrivacyRequests.MOST_WAITING; made++) {
            asks(UUID.randomUUID());
        }
        Asking another = new Asking(RequestKind.ACCESS, "Encore.", null);
        AtOnce.both(
                () -> requests.make(person, UUID.randomUUID(), another),
                () -> requests.make(person, UUID.randomUUID(), another));
        assertThat(requests.of(person)).hasSize(PrivacyRequests.MOST_WAITING);
    }

    @BeforeEach
    void hasAnAccount() {
        AccountHolder.opens(person, new Statements(portal));
    }

    @Test
    void theSixthThatWaitsWaitsForAnAnswer() {
        for (int made = 0; made < PrivacyRequests.MOST_WAITING; made++) {
            asks(UUID.randomUUID());
        }
        Asking another = new Asking(RequestKind.ACCESS, "Encore.", null);
        assertThat(requests.make(person, UUID.randomUUID(), another)).isEmpty();
    }

    @Test
    void moreTimeAndTheAnswerAreGivenOnce() throws Exception {
        RequestNumber number = asks(UUID.randomUUID());
        assertThat(officer.does(() -> requests.prolong(OFFICER, number, "Archives."))).isTrue();
        assertThat(officer.does(() -> requests.prolong(OFFICER, number, "Archives."))).isFalse();
        assertThat(answers(number)).isTrue();
        assertThat(answers(number)).isFalse();
        assertThat(letters("REQUEST_PROLONGED")).isEqualTo(1);
        assertThat(letters("REQUEST_ANSWERED")).isEqualTo(1);
    }

    private boolean answers(RequestNumber number) throws Exception {
        return officer.does(
                () -> requests.answer(OFFICER, number, Answered.Outcome.GRANTED, "Voici."));
    }

    /** Due long before the portal was started: whoever looks first finds it, and only they. */
    @Test
    void whatIsDueIsBroughtToMindOnceAlsoAfterAStop() {
        RequestNumber number = asks(UUID.randomUUID());
        assertThat(requests.remind(number)).as("not yet").isFalse();
        new Statements(portal)
                .run(
                        "update privacy_request set made_at = timestamp with time zone '%s', due_before = timestamp with time zone '%s' where number = %d"
                                .formatted(
                                        Instant.now().minusSeconds(9_000_000),
                                        Instant.now().minusSeconds(6_000_000),
                                        number.value()));
        assertThat(requests.reminding(500)).contains(number);
        assertThat(requests.remind(number)).isTrue();
        assertThat(requests.remind(number)).isFalse();
        assertThat(requests.reminding(500)).doesNotContain(number);
    }
}
