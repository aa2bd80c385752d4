package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
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
import quebec.monprojet.bench.ApplicationFilter;
import quebec.monprojet.bench.ApplicationOrder;
import quebec.monprojet.bench.Claiming;
import quebec.monprojet.bench.Claims;
import quebec.monprojet.bench.Keeping;
import quebec.monprojet.bench.Limits;
import quebec.monprojet.bench.Ordering;
import quebec.monprojet.bench.ProcessingOrder;
import quebec.monprojet.bench.ProcessingOrders;
import quebec.monprojet.bench.SavedFilter;
import quebec.monprojet.bench.SavedFilters;
import quebec.monprojet.bench.Stratum;
import quebec.monprojet.bench.TeamId;
import quebec.monprojet.bench.Teaming;
import quebec.monprojet.bench.Teams;
import quebec.monprojet.bench.Turns;
import quebec.monprojet.bench.WorkFilter;
import quebec.monprojet.bench.WorkItem;
import quebec.monprojet.bench.Worklist;
import quebec.monprojet.time.Montreal;

/** Teams, the order of processing, what is found by it, and saved filters. */
@ExtendWith(ArquillianExtension.class)
@NullUnmarked
class BenchIT {

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @EJB(lookup = "java:global/portal/ejb/Teams!quebec.monprojet.bench.Teams")
    private Teams teams;

    @EJB(lookup = "java:global/portal/ejb/Claims!quebec.monprojet.bench.Claims")
    private Claims claims;

    @EJB(lookup = "java:global/portal/ejb/Turns!quebec.monprojet.bench.Turns")
    private Turns turns;

    @EJB(lookup = "java:global/portal/ejb/Worklist!quebec.monprojet.bench.Worklist")
    private Worklist worklist;

    @EJB(lookup = "java:global/portal/ejb/SavedFilters!quebec.monprojet.bench.SavedFilters")
    private SavedFilters filters;

    @EJB(lookup = "java:global/portal/ejb/ProcessingOrders!quebec.monprojet.bench.ProcessingOrders")
    private ProcessingOrders orders;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    @EJB(lookup = "java:global/portal/it/AsSupervisor")
    private AsSupervisor supervisor;

    @EJB(lookup = "java:global/portal/it/AsManager")
    private AsManager manager;

    private Statements statements;
    private StaffId one;
    private StaffId other;
    private StaffId boss;
    private Debtor debtor;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @BeforeEach
    void receive() {
        statements = new Statements(portal);
        one = Insider.officer(statements);
        other = Insider.officer(statements);
        boss = Insider.with("SUPERVISOR", statements);
        debtor = Debtor.dueBefore(Instant.now().plus(30, ChronoUnit.DAYS), statements);
    }

    @Test
    void aTeamSeesWhatItsMembersHold() throws Exception {
        TeamId team = team(one, other);
        claim(one);
        assertThat(numbers(WorkFilter.ALL.in(WorkFilter.Whose.of(team))))
                .containsExactly(debtor.number().value());
        assertThat(numbers(WorkFilter.ALL.in(WorkFilter.Whose.of(one))))
                .containsExactly(debtor.number().value());
        assertThat(numbers(WorkFilter.ALL.in(WorkFilter.Whose.of(other)))).isEmpty();
        supervisor.does(() -> teams.leave(boss, one));
        assertThat(numbers(WorkFilter.ALL.in(WorkFilter.Whose.of(team)))).isEmpty();
    }

    @Test
    void aNameIsThatOfOneTeam() throws Exception {
        String name = "Équipe " + UUID.randomUUID();
        assertThat(supervisor.does(() -> teams.make(boss, name))).isInstanceOf(Teaming.Done.class);
        assertThat(supervisor.does(() -> teams.make(boss, name.replace('É', 'e'))))
                .isEqualTo(new Teaming.NameTaken());
        assertThat(supervisor.does(() -> teams.make(boss, " "))).isEqualTo(new Teaming.NoName());
        assertThatThrownBy(() -> officer.does(() -> teams.make(one, "Autre")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whatIsOverdueIsFoundByItsOwnDayOrThatOfTheDocuments() throws Exception {
        claim(one);
        assertThat(officer.does(() -> worklist.mine(one))).isEqualTo(new Worklist.Mine(1, 0));
        statements.run(
                "update selection_application set due_on = date '2099-01-01' where number = '"
                        + debtor.number()
                        + "'",
                """
                insert into evidence_request
                       (id, account, dossier, open_for, reason, asked_by, asked_at, last_day)
                select '%1$s', account, dossier, account, 'Illisible, hélas.', '%1$s',
                       current_timestamp, date '2020-01-01'
                  from selection_application where number = '%2$s'\
                """
                        .formatted(UUID.randomUUID(), debtor.number()));
        assertThat(officer.does(() -> worklist.mine(one))).isEqualTo(new Worklist.Mine(1, 1));
        WorkItem item = items(WorkFilter.ALL.in(WorkFilter.Whose.of(one))).get(0);
        assertThat(item.dueOn()).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    @Test
    void anOrderIsApprovedByAnotherThanWhoDraftedItAndTheTableSaysSo() {
        String number = "OT-" + UUID.randomUUID().toString().substring(0, 8);
        manager.of(() -> orders.draft(one, terms(number)));
        ProcessingOrder draft = read(number);
        assertThat(manager.of(() -> orders.approve(one, number, draft.draftedAt())))
                .isEqualTo(new Ordering.SamePerson());
        assertThat(
                        statements.refusal(
                                "update processing_order set approved_by = drafted_by,"
                                        + " approved_at = current_timestamp where number = '"
                                        + number
                                        + "'"))
                .hasValueSatisfying(said -> assertThat(said).contains("two_people_order"));
        assertThat(manager.of(() -> orders.withdraw(other, number, draft.draftedAt())))
                .isEqualTo(new Ordering.Done());
    }

    @Test
    void anOrderInForcePlacesEachApplicationOnce() throws Exception {
        String number = "OT-" + UUID.randomUUID().toString().substring(0, 8);
        manager.of(() -> orders.draft(one, terms(number)));
        Instant drafted = read(number).draftedAt();
        manager.of(() -> orders.approve(other, number, drafted));
        try {
            place();
            assertThat(stratum()).isEqualTo("2");
            assertThat(manager.of(() -> orders.places(List.of(terms(number)))))
                    .hasEntrySatisfying(terms(number), places -> assertThat(places).containsKey(2));
            assertThat(turns.place(100)).isZero();
        } finally {
            statements.run("delete from processing_order where number = '" + number + "'");
        }
        place();
        assertThat(stratum()).isEqualTo("999");
    }

    @Test
    void aNameIsFoundBeforeAndAfterItIsTakenApart() throws Exception {
        String name = "Zz" + Long.toString(System.nanoTime(), 36);
        statements.run(
                "update selection_application set family_name = '%1$s', name_key = '%2$s',"
                                .formatted(name, name.toLowerCase(java.util.Locale.ROOT))
                        + " placed_by = null where number = '"
                        + debtor.number()
                        + "'");
        WorkFilter named =
                new WorkFilter(
                        ApplicationFilter.of("", name),
                        WorkFilter.Whose.ANYBODY,
                        WorkFilter.Progress.PENDING,
                        WorkFilter.Deadline.ANY,
                        null);
        assertThat(numbers(named)).containsExactly(debtor.number().value());
        place();
        assertThat(numbers(named)).containsExactly(debtor.number().value());
    }

    @Test
    void aSavedFilterIsSharedWithTheTeamAndKeepsNobodysName() throws Exception {
        team(one, other);
        WorkFilter filter =
                new WorkFilter(
                        new ApplicationFilter(
                                "2026-1-000042-7",
                                "Lefebvre",
                                LocalDate.of(1979, 7, 16),
                                "SY",
                                null,
                                "",
                                null,
                                null,
                                null),
                        WorkFilter.Whose.NOBODY,
                        WorkFilter.Progress.PENDING,
                        WorkFilter.Deadline.OVERDUE,
                        1);
        officer.does(() -> filters.keep(one, "Syrie, en retard", false, filter));
        assertThat(officer.does(() -> filters.seenBy(other))).isEmpty();
        officer.does(() -> filters.keep(one, "Syrie, en retard", true, filter));
        SavedFilter seen = officer.does(() -> filters.seenBy(other)).get(0);
        assertThat(seen.filter().application().country()).isEqualTo("SY");
        assertThat(seen.filter().deadline()).isEqualTo(WorkFilter.Deadline.OVERDUE);
        assertThat(
                        statements.read(
                                "select criteria from bench_saved_filter where id = '"
                                        + seen.id()
                                        + "'"))
                .doesNotContain("Lefebvre", "000042", "1979");
        assertThat(officer.does(() -> filters.remove(other, seen.id()))).isFalse();
        assertThat(officer.does(() -> filters.remove(one, seen.id()))).isTrue();
    }

    private void claim(StaffId by) {
        claim(by, debtor);
    }

    private void claim(StaffId by, Debtor whose) {
        Claiming unused =
                Handed.inTheEnd(() -> officer.does(() -> claims.claim(by, whose.number())));
    }

    @Test
    void nobodyKeepsMoreSearchesThanTheyMayNorTwoUnderOneName() throws Exception {
        for (int each = 1; each <= Limits.SEARCHES; each++) {
            assertThat(kept("Recherche " + each)).isEqualTo(Keeping.DONE);
        }
        assertThat(kept("Une de plus")).isEqualTo(Keeping.TOO_MANY);
        assertThat(kept("Recherche 1")).isEqualTo(Keeping.DONE);
        assertThat(kept("x".repeat(Limits.NAME + 1))).isEqualTo(Keeping.NO_NAME);
        assertThat(kept(" ")).isEqualTo(Keeping.NO_NAME);
        assertThat(officer.does(() -> filters.seenBy(one))).hasSize(Limits.SEARCHES);
    }

    private Keeping kept(String name) throws Exception {
        return officer.does(() -> filters.keep(one, name, false, WorkFilter.ALL));
    }

    @Test
    void whatSomebodyHoldsIsReadByTheOrderOfProcessing() throws Exception {
        Debtor later = Debtor.dueBefore(Instant.now().plus(40, ChronoUnit.DAYS), statements);
        claim(one, later);
        claim(one, debtor);
        assertThat(officer.does(() -> worklist.held(one, 5)))
                .containsExactly(debtor.number().value(), later.number().value());
        assertThat(officer.does(() -> worklist.held(one, 1)))
                .containsExactly(debtor.number().value());
        assertThat(officer.does(() -> worklist.held(other, 5))).isEmpty();
    }

    private TeamId team(StaffId... members) throws Exception {
        Teaming made = supervisor.does(() -> teams.make(boss, "Équipe " + UUID.randomUUID()));
        TeamId team = ((Teaming.Done) made).team();
        for (StaffId member : members) {
            supervisor.does(() -> teams.join(boss, member, team));
        }
        return team;
    }

    private ProcessingOrder.Terms terms(String number) {
        return new ProcessingOrder.Terms(
                number,
                Montreal.day(Instant.now()),
                "Gazette officielle du Québec (essai)",
                "Un motif assez long pour en être un.",
                "I-0.2, art. 3.5",
                List.of(
                        new Stratum("Résidence en Syrie", null, null, Set.of("SY"), null),
                        new Stratum("Résidence en France", null, null, Set.of("FR"), null)));
    }

    private ProcessingOrder read(String number) {
        return manager.of(orders::all).stream()
                .filter(order -> order.terms().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** The portal's own look may be at some of them: what it has locked it places. */
    private void place() {
        while (turns.place(1000) > 0) {
            Thread.onSpinWait();
        }
    }

    private String stratum() {
        return statements.read(
                "select cast(stratum as varchar) from selection_application where number = '"
                        + debtor.number()
                        + "'");
    }

    private List<String> numbers(WorkFilter filter) throws Exception {
        return items(filter).stream().map(item -> item.application().number()).toList();
    }

    private List<WorkItem> items(WorkFilter filter) throws Exception {
        return officer.does(
                () -> worklist.page(one, filter, ApplicationOrder.PRIORITY, true, 0, 10));
    }
}
