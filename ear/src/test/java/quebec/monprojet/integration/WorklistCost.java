package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.bench.ApplicationFilter;
import quebec.monprojet.bench.ApplicationOrder;
import quebec.monprojet.bench.TeamId;
import quebec.monprojet.bench.WorkFilter;
import quebec.monprojet.bench.WorkFilter.Deadline;
import quebec.monprojet.bench.WorkFilter.Progress;
import quebec.monprojet.bench.WorkFilter.Whose;
import quebec.monprojet.bench.Worklist;

/**
 * What a screen of the worklist costs among 100,000 files on PostgreSQL. Its name keeps it out of
 * the tests: {@code docs/performance.md} says how it is asked for.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@NullUnmarked
class WorklistCost {

    private static final int COLD = 20;
    private static final int ROUNDS = 100;
    private static final UUID TEAM = new UUID(7, 7);

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @EJB(lookup = "java:global/portal/ejb/Worklist!quebec.monprojet.bench.Worklist")
    private Worklist worklist;

    @EJB(lookup = "java:global/portal/it/AsOfficer")
    private AsOfficer officer;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    /** A screen and the count above it, as the page asks for them. */
    @Test
    @Order(1)
    void ofThePageBelowTheWeb() throws Exception {
        Statements statements = new Statements(portal);
        StaffId me = fill(statements);
        WorkFilter pending = pending(ApplicationFilter.ALL);
        for (ApplicationOrder order : ApplicationOrder.values()) {
            measure("all by " + order, () -> screen(pending, order, 0));
        }
        measure("all by PRIORITY, page 400", () -> screen(pending, ApplicationOrder.PRIORITY, 400));
        Map<String, WorkFilter> searches = new LinkedHashMap<>();
        searches.put("mine", pending.in(Whose.of(me)));
        searches.put("my team's", pending.in(Whose.of(new TeamId(TEAM))));
        searches.put("nobody's", pending.in(Whose.NOBODY));
        searches.put("overdue", of(ApplicationFilter.ALL, Deadline.OVERDUE));
        searches.put("a common name", pending(ApplicationFilter.of("", "lefevre")));
        searches.put("a rare name", pending(ApplicationFilter.of("", "rare4242")));
        searches.put("two letters of a name", pending(ApplicationFilter.of("", "du")));
        searches.put("a part of a number", pending(ApplicationFilter.of("04242", "")));
        for (ApplicationOrder order :
                new ApplicationOrder[] {
                    ApplicationOrder.PRIORITY, ApplicationOrder.DEADLINE, ApplicationOrder.AGE
                }) {
            searches.forEach(
                    (name, filter) ->
                            measure(name + " by " + order, () -> screen(filter, order, 0)));
        }
    }

    @Test
    @Order(2)
    @RunAsClient
    void ofThePageOverHttp() {
        Browser browser = Cast.OFFICER.browser();
        for (String list : new String[] {"moi", "equipe", "toutes"}) {
            for (String order : new String[] {"priority", "deadline", "age", "name"}) {
                String path = "/bureau/demandes?liste=" + list + "&ordre=" + order;
                assertThat(browser.get(path).status()).isEqualTo(200);
                measure("HTTP " + path, () -> browser.get(path));
            }
        }
    }

    /** All that is pending: 90,000 lines and more. */
    @Test
    @Order(3)
    @RunAsClient
    void ofTakingTheListAway() {
        Browser browser = Cast.OFFICER.browser();
        for (String button : new String[] {"export", "workbook"}) {
            Page list = browser.get("/bureau/demandes?liste=toutes");
            long start = System.nanoTime();
            Page file = browser.submit(list, Map.of(), button);
            assertThat(file.status()).isEqualTo(200);
            System.out.printf(
                    Locale.ROOT,
                    "worklist | %s of all | %d characters | %.1f | seconds%n",
                    button,
                    file.body().length(),
                    (System.nanoTime() - start) / 1e9);
        }
    }

    private Object screen(WorkFilter filter, ApplicationOrder order, int page) throws Exception {
        return officer.does(
                () -> {
                    long count = worklist.count(filter);
                    return count
                            + worklist.page(new StaffId(TEAM), filter, order, true, page * 25, 25)
                                    .size();
                });
    }

    private static WorkFilter pending(ApplicationFilter application) {
        return of(application, Deadline.ANY);
    }

    private static WorkFilter of(ApplicationFilter application, Deadline deadline) {
        return new WorkFilter(application, Whose.ANYBODY, Progress.PENDING, deadline, null);
    }

    private static void measure(String what, Callable<?> work) {
        long[] took = new long[ROUNDS];
        try {
            for (int round = -COLD; round < ROUNDS; round++) {
                long start = System.nanoTime();
                work.call();
                if (round >= 0) {
                    took[round] = System.nanoTime() - start;
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(what, e);
        }
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "worklist | %s | %.1f | %.1f | milliseconds%n",
                what,
                took[ROUNDS / 2] / 1e6,
                took[ROUNDS * 95 / 100] / 1e6);
    }

    /** A tenth has ended, a twentieth is held, a tenth waits for documents. */
    private static StaffId fill(Statements statements) {
        String me =
                statements.read(
                        "select cast(id as varchar) from staff_member where address like 'agente@%'");
        statements.run(
                """
                insert into selection_application
                       (number, period, rank, dossier, account, family_name, given_names, name_key,
                        birth_date, country, stream, status, received_at, in_status_since, due_on,
                        version, stratum, placed_by)
                select '2094-1-' || lpad(n::text, 6, '0') || '-X', '2094-1', n, gen_random_uuid(),
                       gen_random_uuid(),
                       (array['Lefèvre-Côté', 'Nguyễn', 'Dupont', 'Rare' || n])[1 + n % 4],
                       'Élodie', (array['lefevre cote', 'nguyen', 'dupont', 'rare' || n])[1 + n % 4]
                                 || ' elodie',
                       date '1960-01-01' + n % 15000, (array['FR', 'VN', 'MA', 'MX', 'SY'])[1 + n % 5],
                       case when n % 8 = 0 then 'EXEMPT' else 'CAPPED' end,
                       (array['COMPLETENESS', 'EXAMINATION', 'ACKNOWLEDGED', 'INTENTION', 'RECEIVED',
                              'PRELIMINARY_EXAMINATION', 'EXAMINATION', 'COMPLETENESS', 'ACKNOWLEDGED',
                              'SELECTED'])[1 + n % 10],
                       now() - n * interval '1 minute', now() - (n % 5000) * interval '1 hour',
                       case when n % 7 = 0 then current_date - 30 + n % 120 end, 0,
                       (array[1, 2, 999, 999])[1 + n % 4], ''
                  from generate_series(1, 100000) n\
                """,
                """
                insert into bench_name_word (start, word, application)
                select distinct left(w, 3), w, a.number
                  from selection_application a, regexp_split_to_table(a.name_key, ' ') w
                 where a.period = '2094-1'\
                """,
                """
                insert into bench_team (id, name, name_key, made_by, made_at)
                values ('%1$s', 'Mesure', 'mesure', '%2$s', now())\
                """
                        .formatted(TEAM, me),
                "insert into bench_team_member (staff, team, joined_at) values ('%s', '%s', now())"
                        .formatted(me, TEAM),
                """
                insert into bench_claim (application, holder, since)
                select number, '%s', now() from selection_application
                 where period = '2094-1' and rank %% 20 = 1\
                """
                        .formatted(me),
                """
                insert into evidence_request
                       (id, account, dossier, open_for, reason, asked_by, asked_at, last_day)
                select gen_random_uuid(), account, dossier, account, 'Pour la mesure.', '%s', now(),
                       current_date - 10 + rank %% 90
                  from selection_application where period = '2094-1' and rank %% 10 = 3\
                """
                        .formatted(me),
                "analyze");
        return new StaffId(UUID.fromString(me));
    }
}
