package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.AccountClosed;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.MailAddress;
import quebec.monprojet.audit.Hand;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.Saving;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.dossier.StreamChoice;
import quebec.monprojet.dossier.Undertakings;
import quebec.monprojet.mandate.Answer;
import quebec.monprojet.mandate.Capacity;
import quebec.monprojet.mandate.Delegations;
import quebec.monprojet.mandate.Ending;
import quebec.monprojet.mandate.Invitee;
import quebec.monprojet.mandate.Mandate;
import quebec.monprojet.mandate.MandateId;
import quebec.monprojet.mandate.MandateLetters;
import quebec.monprojet.mandate.MandateOffer;
import quebec.monprojet.mandate.MandateState;
import quebec.monprojet.mandate.Mandates;
import quebec.monprojet.mandate.NotMandated;
import quebec.monprojet.mandate.Offering;
import quebec.monprojet.mandate.Power;
import quebec.monprojet.time.Montreal;

/** What is judged behind the pages, whoever got past them. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class MandateActsIT {

    private static final ClientNetwork HERE = ClientNetwork.of("127.0.0.1");
    private static final StreamChoice SECTION = new StreamChoice(Stream.CAPPED, null);

    @EJB(lookup = "java:global/portal/ejb/Dossiers")
    private Dossiers dossiers;

    @EJB(lookup = "java:global/portal/ejb/Mandates")
    private Mandates mandates;

    @EJB(lookup = "java:global/portal/ejb/Delegations")
    private Delegations delegations;

    @EJB(lookup = "java:global/portal/ejb/MandateLetters")
    private MandateLetters letters;

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Inject private Hand hand;
    @Inject private Event<AccountClosed> closed;
    @Resource private UserTransaction transaction;

    private final AccountId applicant = new AccountId(UUID.randomUUID());
    private final AccountId delegate = new AccountId(UUID.randomUUID());
    private Statements statements;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void openTwoAccounts() {
        statements = new Statements(portal);
        AccountHolder.opens(applicant, statements);
        AccountHolder.opens(delegate, statements);
    }

    private MandateId gives(Power power) {
        MandateId id = offers(power);
        assertThat(delegations.accept(token(id), delegate)).isEqualTo(Answer.GIVEN);
        return id;
    }

    private String token(MandateId id) {
        String path = letters.offer(id).orElseThrow().path();
        return path.substring(path.indexOf('=') + 1);
    }

    private MandateId offers(Power power) {
        MandateOffer offer =
                new MandateOffer(
                        new Invitee(
                                "Ana",
                                new MailAddress(delegate + "@personne.example"),
                                Capacity.RELATIVE,
                                null,
                                null),
                        power,
                        Language.FR,
                        LocalDate.now(Montreal.ZONE).plusDays(5));
        return ((Offering.Offered) mandates.offer(applicant, offer, HERE)).mandate();
    }

    private void lend(MandateId id) {
        hand.lend(Hand.Lent.byMandate(applicant.value(), delegate.value(), id.value()));
    }

    private String count(String from) {
        return statements.read("select count(*) from " + from);
    }

    /** With nobody's hand in it nothing is asked: that is what the guard is for. */
    @Test
    void withoutTheGuardWhateverPageCouldSave() {
        assertThat(dossiers.save(applicant, SECTION, 0)).isInstanceOf(Saving.Kept.class);
    }

    @Test
    void whoeverMayReadSavesNothing() {
        MandateId id = gives(Power.READ);
        lend(id);
        assertThatThrownBy(() -> dossiers.save(applicant, SECTION, 0))
                .isInstanceOf(NotMandated.class);
        assertThat(dossiers.of(applicant).contents().stream()).isEmpty();
        assertThat(count("mandate_act where mandate = '" + id + "'")).isEqualTo("0");
    }

    @Test
    void whoeverMayFillInIsWrittenDownUnderTheirOwnName() {
        MandateId id = gives(Power.FILL);
        lend(id);
        assertThat(dossiers.save(applicant, SECTION, 0)).isInstanceOf(Saving.Kept.class);
        assertThat(count("mandate_act where mandate = '" + id + "' and about = 'stream'"))
                .isEqualTo("1");
        assertThat(
                        count(
                                "journal_entry where act = 'dossier.answered' and actor_id = '"
                                        + delegate
                                        + "'"))
                .isEqualTo("1");
    }

    @Test
    void whatIsTakenBackWhileAFormTravelsSavesNothing() {
        MandateId id = gives(Power.FILL);
        assertThat(mandates.revoke(delegate, id))
                .as("by another than its giver")
                .isEqualTo(Ending.NOTHING);
        assertThat(mandates.revoke(applicant, id)).isEqualTo(Ending.ENDED);
        lend(id);
        assertThatThrownBy(() -> dossiers.save(applicant, SECTION, 0))
                .isInstanceOf(NotMandated.class);
        assertThat(dossiers.of(applicant).contents().stream()).isEmpty();
    }

    @Test
    void anotherPersonsMandateIsWorthNothingHere() {
        MandateId id = gives(Power.FILL);
        AccountId third = new AccountId(UUID.randomUUID());
        AccountHolder.opens(third, statements);
        hand.lend(Hand.Lent.byMandate(third.value(), delegate.value(), id.value()));
        assertThatThrownBy(() -> dossiers.save(third, SECTION, 0)).isInstanceOf(NotMandated.class);
    }

    @Test
    void theButtonIsHandedOverOnceAPeriodAndToldByLetter() {
        MandateId id = gives(Power.FILE);
        lend(id);
        var held = delegations.living(delegate, id).orElseThrow();
        delegations.takeButton(held, "2026-1");
        delegations.takeButton(held, "2026-1");
        assertThat(count("mandate_act where mandate = '" + id + "' and period = '2026-1'"))
                .isEqualTo("1");
        assertThat(count("letter where kind = 'MANDATE_USED' and account = '" + applicant + "'"))
                .isEqualTo("1");
    }

    @Test
    void whoeverMayOnlyFillInGetsNoButton() {
        MandateId id = gives(Power.FILL);
        lend(id);
        var held = delegations.living(delegate, id).orElseThrow();
        assertThatThrownBy(() -> delegations.takeButton(held, "2026-1"))
                .isInstanceOf(NotMandated.class);
    }

    @Test
    void anApplicantWhoLeavesTakesTheirMandatesAlong() throws Exception {
        MandateId id = gives(Power.FILL);
        lend(id);
        dossiers.save(applicant, SECTION, 0);
        close(applicant);
        assertThat(delegations.living(delegate, id)).isEmpty();
        assertThat(count("mandate where id = '" + id + "'")).isEqualTo("0");
        assertThat(count("mandate_act where mandate = '" + id + "'")).isEqualTo("0");
    }

    @Test
    void aDelegateWhoLeavesLaysTheirMandatesDown() throws Exception {
        MandateId id = gives(Power.FILL);
        close(delegate);
        assertThat(mandates.givenBy(applicant))
                .extracting(Mandate::state)
                .containsExactly(MandateState.LAID_DOWN);
        assertThat(delegations.living(delegate, id)).isEmpty();
        assertThat(count("letter where kind = 'MANDATE_ENDED' and account = '" + applicant + "'"))
                .as("the applicant is told")
                .isEqualTo("1");
        assertThat(
                        count(
                                "journal_entry where act = 'mandate.laid-down' and actor_id = '"
                                        + delegate
                                        + "'"))
                .isEqualTo("1");
    }

    @Test
    void nobodySignsForAnother() {
        MandateId id = gives(Power.FILE);
        lend(id);
        assertThatThrownBy(() -> dossiers.save(applicant, new Undertakings(Map.of()), 0))
                .isInstanceOf(NotMandated.class);
    }

    @Test
    void anAccountThatIsClosedGivesNoMandateAndAnswersNone() throws Exception {
        MandateId id = offers(Power.READ);
        String token = token(id);
        statements.run(
                "update account set state = 'CLOSED', address = null, address_key = null,"
                        + " password_hash = null, closed_at = current_timestamp where id = '"
                        + delegate
                        + "'");
        assertThat(delegations.accept(token, delegate)).isEqualTo(Answer.OVER);
    }

    @Test
    void openingADossierIsWrittenDown() {
        MandateId id = gives(Power.READ);
        lend(id);
        delegations.open(delegations.living(delegate, id).orElseThrow());
        assertThat(count("mandate_act where mandate = '" + id + "' and act = 'mandate.opened'"))
                .isEqualTo("1");
    }

    @Test
    void whatIsDeclinedIsTold() {
        MandateId id = offers(Power.READ);
        assertThat(delegations.decline(token(id), delegate)).isEqualTo(Answer.GIVEN);
        assertThat(count("letter where kind = 'MANDATE_ENDED' and account = '" + applicant + "'"))
                .isEqualTo("1");
    }

    private void close(AccountId account) throws Exception {
        transaction.begin();
        closed.fire(new AccountClosed(account));
        transaction.commit();
    }
}
