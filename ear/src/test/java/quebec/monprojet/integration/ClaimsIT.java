package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.bench.Claim;
import quebec.monprojet.bench.ClaimAct;
import quebec.monprojet.bench.Claiming;
import quebec.monprojet.bench.Claims;
import quebec.monprojet.bench.Limits;
import quebec.monprojet.bench.Turns;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;

/** One application is in one person's hands. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class ClaimsIT {

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @EJB(lookup = "java:global/portal/ejb/Claims!quebec.monprojet.bench.Claims")
    private Claims claims;

    @EJB(lookup = "java:global/portal/ejb/Turns!quebec.monprojet.bench.Turns")
    private Turns turns;

    @EJB(lookup = "java:global/portal/ejb/Cases!quebec.monprojet.selection.Cases")
    private Cases cases;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    @EJB(lookup = "java:global/portal/it/AsSupervisor")
    private AsSupervisor supervisor;

    private Statements statements;
    private StaffId one;
    private StaffId other;
    private ApplicationNumber number;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void receive() {
        statements = new Statements(portal);
        one = Insider.officer(statements);
        other = Insider.officer(statements);
        number = received();
    }

    @Test
    void theSecondIsToldAtOnceWhoWasFirst() throws Exception {
        assertThat(claimed(one)).isInstanceOf(Claiming.Done.class);
        Claim held = claims.of(number).orElseThrow();
        assertThat(claimed(other)).isEqualTo(new Claiming.HeldBy(held));
        assertThat(held.holder()).isEqualTo(one);
        assertThat(claimed(one)).isEqualTo(new Claiming.Done(held));
    }

    @Test
    void ofTwoAtOnceOneHoldsIt() throws Exception {
        List<Claiming> answers = AtOnce.both(() -> claimed(one), () -> claimed(other));
        Claim held = claims.of(number).orElseThrow();
        assertThat(answers)
                .filteredOn(Claiming.Done.class::isInstance)
                .containsExactly(new Claiming.Done(held));
        assertThat(officer.does(() -> claims.acts(number)))
                .as("and nothing was written of the other")
                .singleElement()
                .extracting(ClaimAct::holder)
                .isEqualTo(held.holder());
    }

    @Test
    void withoutTheKeyTwoWouldHoldItAndTheTableSaysNo() {
        String claim =
                "insert into bench_claim (application, holder, since)"
                        + " values ('%s', '%s', current_timestamp)";
        assertThat(statements.refusal(claim.formatted(number, one), claim.formatted(number, other)))
                .hasValueSatisfying(why -> assertThat(why).containsIgnoringCase("bench_claim"));
        assertThat(statements.refusal(claim.formatted(number, one))).isEmpty();
    }

    @Test
    void whoeverComesWhileSomebodyActsIsNotKeptWaiting() throws Exception {
        try (Connection connection = portal.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement lock =
                    connection.prepareStatement(
                            "select number from selection_application where number = ? for update")) {
                lock.setString(1, number.value());
                lock.executeQuery().close();
                assertThat(officer.does(() -> claims.claim(one, number)))
                        .isEqualTo(new Claiming.Busy());
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    @Test
    void onlyItsHolderGivesItBack() throws Exception {
        claimed(one);
        assertThat(officer.does(() -> claims.release(other, number)))
                .isInstanceOf(Claiming.HeldBy.class);
        assertThat(officer.does(() -> claims.release(one, number)))
                .isInstanceOf(Claiming.Done.class);
        assertThat(officer.does(() -> claims.release(one, number))).isEqualTo(new Claiming.Gone());
        assertThat(claims.of(number)).isEmpty();
    }

    @Test
    void anOfficerTakesNothingAwayFromAnybody() {
        assertThatThrownBy(() -> officer.does(() -> claims.takeAway(one, List.of(number))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> officer.does(() -> claims.assign(one, List.of(number), other)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aSupervisorAssignsManyAndTakesAway() throws Exception {
        StaffId boss = Insider.with("SUPERVISOR", statements);
        ApplicationNumber second = received();
        claimed(one);
        assertThat(supervisor.does(() -> claims.assign(boss, List.of(second, number), other)))
                .allSatisfy((each, answer) -> assertThat(answer).isInstanceOf(Claiming.Done.class));
        assertThat(claims.of(number)).map(Claim::holder).contains(other);
        supervisor.does(() -> claims.takeAway(boss, List.of(number)));
        assertThat(claims.of(number)).isEmpty();
        assertThat(officer.does(() -> claims.acts(number)))
                .extracting(ClaimAct::kind)
                .containsExactly(
                        ClaimAct.Kind.CLAIMED, ClaimAct.Kind.ASSIGNED, ClaimAct.Kind.TAKEN_AWAY);
    }

    @Test
    void whoeverIsNoOfficerIsAssignedNothing() throws Exception {
        StaffId boss = Insider.with("SUPERVISOR", statements);
        StaffId auditor = Insider.with("AUDITOR", statements);
        assertThat(supervisor.does(() -> claims.assign(boss, List.of(number), auditor)))
                .containsEntry(number, new Claiming.NotAnOfficer(auditor));
    }

    @Test
    void aClaimEndsWithTheApplication() throws Exception {
        claimed(one);
        transaction.begin();
        cases.follow(number, Move.WITHDRAW, Status.WITHDRAWN, Actor.applicant(UUID.randomUUID()));
        transaction.commit();
        assertThat(claims.of(number)).isEmpty();
        assertThat(claimed(one)).isEqualTo(new Claiming.NotPending());
        assertThat(officer.does(() -> claims.acts(number)))
                .last()
                .extracting(ClaimAct::kind)
                .isEqualTo(ClaimAct.Kind.ENDED);
    }

    @Test
    void whoeverActsHoldsItUntilTheyAreDone() throws Exception {
        claimed(one);
        transaction.begin();
        try {
            assertThat(claims.isHeldBy(number, other)).isFalse();
            assertThat(claims.isHeldBy(number, one)).isTrue();
            assertThat(
                            AtOnce.both(
                                    () -> supervisor.does(() -> taken(other)),
                                    () -> supervisor.does(() -> taken(other))))
                    .allMatch(Claiming.Busy.class::isInstance);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void twoWhoAskForTheNextTakeTwo() throws Exception {
        ApplicationNumber second = received();
        String complete =
                "update selection_application set status = 'COMPLETENESS', received_at ="
                        + " timestamp with time zone '1999-01-01 00:00:00Z' where number = '%s'";
        statements.run(complete.formatted(number), complete.formatted(second));
        assertThat(
                        AtOnce.both(
                                () -> officer.does(() -> turns.takeNext(one)),
                                () -> officer.does(() -> turns.takeNext(other))))
                .allMatch(Claiming.Done.class::isInstance)
                .extracting(done -> ((Claiming.Done) done).claim().number())
                .containsExactlyInAnyOrder(number, second);
    }

    @Test
    void nobodyHoldsMoreThanTheyMay() throws Exception {
        holds(one, Limits.HELD - 1);
        assertThat(claimed(one)).isInstanceOf(Claiming.Done.class);
        ApplicationNumber second = received();
        statements.run(
                "update selection_application set status = 'COMPLETENESS', received_at ="
                        + " timestamp with time zone '1997-01-01 00:00:00Z' where number = '%s'"
                                .formatted(second));
        Claiming full = new Claiming.HandsFull(one);
        assertThat(claimed(one, second)).isEqualTo(full);
        assertThat(Handed.inTheEnd(() -> officer.does(() -> turns.takeNext(one)))).isEqualTo(full);
        assertThat(Handed.inTheEnd(() -> assigned(second, one))).isEqualTo(full);
        assertThat(claims.of(second)).isEmpty();
        assertThat(claimed(one)).as("what they hold").isInstanceOf(Claiming.Done.class);
        assertThat(Handed.inTheEnd(() -> officer.does(() -> claims.release(one, number))))
                .isInstanceOf(Claiming.Done.class);
        assertThat(claimed(one, second)).isInstanceOf(Claiming.Done.class);
        statements.run("delete from bench_claim where holder = '%s'".formatted(one));
    }

    private Claiming assigned(ApplicationNumber which, StaffId to) throws Exception {
        return supervisor.does(() -> claims.assign(other, List.of(which), to)).get(which);
    }

    private Claiming claimed(StaffId by, ApplicationNumber which) {
        return Handed.inTheEnd(() -> officer.does(() -> claims.claim(by, which)));
    }

    /** What has ended, so that nobody is given it. */
    private void holds(StaffId holder, int many) {
        PeriodNumber period = new PeriodNumber("2059-1");
        for (int rank = 1; rank <= many; rank++) {
            ApplicationNumber held = new ApplicationNumber(period, new Rank(rank));
            statements.run(
                    """
                    insert into selection_application
                           (number, period, rank, dossier, account, family_name, name_key,
                            birth_date, country, stream, status, received_at, acknowledged_at,
                            version)
                    values ('%s', '%s', %d, '%s', '%s', 'Une', 'une', date '1990-01-01', 'FR',
                            'CAPPED', 'WITHDRAWN', current_timestamp, current_timestamp, 0)\
                    """
                            .formatted(
                                    held,
                                    period.value(),
                                    rank,
                                    UUID.randomUUID(),
                                    UUID.randomUUID()),
                    """
                    insert into bench_claim (application, holder, since)
                    values ('%s', '%s', current_timestamp)\
                    """
                            .formatted(held, holder));
        }
    }

    private Claiming taken(StaffId by) {
        return claims.takeAway(by, List.of(number)).get(number);
    }

    private Claiming claimed(StaffId by) {
        return Handed.inTheEnd(() -> officer.does(() -> claims.claim(by, number)));
    }

    private ApplicationNumber received() {
        return Debtor.dueBefore(Instant.now().plus(30, ChronoUnit.DAYS), statements).number();
    }
}
