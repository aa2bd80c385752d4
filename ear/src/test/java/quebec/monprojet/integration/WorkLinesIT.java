package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.exchange.Messages;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.fees.InvitationState;
import quebec.monprojet.selection.ApplicationFiles;
import quebec.monprojet.selection.ApplicationLine;

/** What the worklist says of each file, asked once for a screen. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class WorkLinesIT {

    private static final Duration MONTH = Duration.ofDays(30);

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @EJB(lookup = "java:global/portal/ejb/FeeFiles!quebec.monprojet.fees.FeeFiles")
    private FeeFiles fees;

    @EJB(lookup = "java:global/portal/ejb/Messages!quebec.monprojet.exchange.Messages")
    private Messages messages;

    @EJB(lookup = "java:global/portal/ejb/DocumentRequests")
    private DocumentRequests requests;

    @EJB(lookup = "java:global/portal/ejb/ApplicationFiles")
    private ApplicationFiles files;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    private final StaffId by = new StaffId(UUID.randomUUID());
    private Statements statements;
    private Debtor debtor;
    private Debtor other;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void receive() {
        statements = new Statements(portal);
        debtor = Debtor.dueBefore(Instant.now().plus(MONTH), statements);
        other = Debtor.dueBefore(Instant.now().plus(MONTH), statements);
    }

    @Test
    void whatIsOwedIsToldOfEachThatWasAskedFor() throws Exception {
        String number = debtor.number().value();
        assertThat(officer.does(() -> fees.states(List.of(number, "2096-1-999999-X"))))
                .containsExactly(Map.entry(number, InvitationState.INVITED));
    }

    @Test
    void whoWroteLastWaitsUntilTheOfficeHasAnswered() throws Exception {
        List<String> both = List.of(debtor.number().value(), other.number().value());
        messages.write(debtor.account(), debtor.number(), UUID.randomUUID(), "Bonjour.");
        assertThat(officer.does(() -> messages.unanswered(both)))
                .containsExactly(debtor.number().value());
        var seen = messages.open(debtor.account(), debtor.number()).get(0).id();
        officer.does(
                () ->
                        messages.answer(
                                by, debtor.number(), UUID.randomUUID(), "Bonjour à vous.", seen));
        assertThat(officer.does(() -> messages.unanswered(both))).isEmpty();
    }

    @Test
    void anOpenRequestIsToldOfItsDossierOnly() throws Exception {
        wasAsked(debtor);
        List<DossierId> both = List.of(dossier(debtor), dossier(other));
        assertThat(officer.does(() -> requests.open(both)))
                .extracting(DocumentRequest::dossier)
                .containsExactly(dossier(debtor));
    }

    @Test
    void aPersonIsKnownByTheirLatestApplication() throws Exception {
        AccountId nobody = new AccountId(UUID.randomUUID());
        assertThat(officer.does(() -> files.latest(List.of(debtor.account(), nobody))))
                .containsOnlyKeys(debtor.account())
                .extractingByKey(debtor.account())
                .extracting(ApplicationLine::number)
                .isEqualTo(debtor.number().value());
    }

    @Test
    void whoeverWorksOnNoFileIsToldNothing() {
        assertThatThrownBy(() -> fees.states(List.of())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> messages.unanswered(List.of()))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> requests.open(List.of())).isInstanceOf(EJBAccessException.class);
    }

    private DossierId dossier(Debtor whose) {
        return new DossierId(
                UUID.fromString(
                        statements.read(
                                "select cast(dossier as varchar) from selection_application"
                                        + " where number = '%s'".formatted(whose.number()))));
    }

    /** Put in behind the portal, which asks only of whom it has received a dossier. */
    private void wasAsked(Debtor whose) {
        statements.run(
                """
                insert into evidence_request
                       (id, account, dossier, open_for, reason, asked_by, asked_at, last_day)
                values ('%1$s', '%2$s', '%3$s', '%2$s', 'Illisible, hélas.', '%4$s',
                        current_timestamp, date '2099-01-01')\
                """
                        .formatted(
                                UUID.randomUUID(),
                                whose.account().value(),
                                dossier(whose).value(),
                                by.value()));
    }
}
