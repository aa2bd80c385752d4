package quebec.monprojet.chaos.full;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quebec.monprojet.fixture.BaseDirectory;
import quebec.monprojet.fixture.InstalledPostgres;
import quebec.monprojet.fixture.Management;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.PlayedScanner;
import quebec.monprojet.fixture.Ports;
import quebec.monprojet.fixture.Server;
import quebec.monprojet.fixture.Shell;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Crowd;
import quebec.monprojet.rush.Database;
import quebec.monprojet.rush.Evidence;
import quebec.monprojet.rush.Figures;
import quebec.monprojet.rush.Observations;
import quebec.monprojet.rush.Opening;
import quebec.monprojet.rush.Portal;
import quebec.monprojet.rush.Published;
import quebec.monprojet.rush.Scenario;
import quebec.monprojet.rush.Ticket;

/**
 * A backup is taken while people press, and restored where nothing is, by the commands of the
 * runbook: register, secrets, documents, journal, and the letters that were owed.
 */
class RestoredIT {

    private static final Runbook RUNBOOK = new Runbook("sauvegarde-et-restauration.md");
    private static final int PEOPLE = 200;
    private static final int BEFORE = 120;

    /** Of an applicant who has not pressed yet, and may send what they like. */
    private static final int SENDER = PEOPLE - 1;

    private static final Pattern SENT =
            Pattern.compile("mpq_letters_sent_total\\{kind=\"ACKNOWLEDGEMENT\"\\} ([0-9]+)");

    private final PlayedScanner scanner = new PlayedScanner(ports().scanner());

    @TempDir private Path folder;

    @AfterEach
    void close() {
        scanner.close();
    }

    @Test
    void postgresqlAndSecretsMakeTheSamePortalElsewhere() throws IOException {
        Path secrets = folder.resolve("secrets");
        Path pieces = folder.resolve("pieces");
        Map<String, String> kept =
                Map.of(
                        "MPQ_SECRETS_DIR",
                        secrets.toString(),
                        "MPQ_DOCUMENTS",
                        pieces.toString(),
                        "MPQ_CLAMAV",
                        "localhost:" + ports().scanner());
        List<Ticket> tickets = new ArrayList<>();
        Belongings belongings;
        Published before;
        String root;
        Evidence evidence;
        try (InstalledPostgres postgres = InstalledPostgres.fresh();
                OpenPortal portal = OpenPortal.on(postgres, "to-be-lost", PEOPLE, kept)) {
            holdBackLetters();
            portal.next(BEFORE).persist();
            tickets.addAll(portal.scene().tickets());
            before = portal.portal().published();
            root = rootOfAll(portal);
            belongings = Belongings.of(portal.server(), folder);
            Map<String, String> environment = new HashMap<>(kept);
            environment.put(
                    "URL_POSTGRES", "postgresql://portal@localhost:" + postgres.port() + "/portal");
            RUNBOOK.run("pg_dump", "", folder, environment);
            evidence = portal.evidence(true);
            portal.server().kill();
        }
        Shell.run("mv", secrets.toString(), secrets + "-lost");
        Shell.run("mv", pieces.toString(), pieces + "-lost");
        Instant restoring = Instant.now();
        try (InstalledPostgres postgres = InstalledPostgres.fresh()) {
            Map<String, String> environment = new HashMap<>(kept);
            environment.put("PGHOST", "localhost");
            environment.put("PGPORT", Integer.toString(postgres.port()));
            environment.put("PGUSER", InstalledPostgres.ADMINISTRATOR);
            RUNBOOK.run("pg_restore", "", folder, environment);
            Map<String, String> more = new HashMap<>(kept);
            more.putAll(postgres.database("portal_restaure"));
            try (Server server = new Server(Path.of("target", "restored"), ports(), more)) {
                server.start();
                judge(Database.POSTGRESQL, server, root, before, evidence, tickets, restoring);
                belongings.areAt(server);
            }
        }
    }

    @Test
    void theEmbeddedDatabaseMakesTheSamePortalElsewhere() throws IOException {
        Published before;
        String root;
        Evidence evidence;
        Belongings belongings;
        Map<String, String> kept = Map.of("MPQ_CLAMAV", "localhost:" + ports().scanner());
        List<Ticket> tickets = new ArrayList<>();
        try (OpenPortal portal = OpenPortal.of("to-be-lost", Database.H2, PEOPLE, kept)) {
            holdBackLetters();
            portal.next(BEFORE).persist();
            tickets.addAll(portal.scene().tickets());
            before = portal.portal().published();
            root = rootOfAll(portal);
            belongings = Belongings.of(portal.server(), folder);
            evidence = portal.evidence(false);
            RUNBOOK.run("arreter", machine(portal.server().base()), folder, Map.of());
        }
        Instant restoring = Instant.now();
        try (Server server = new Server(Path.of("target", "restored"), ports(), kept)) {
            RUNBOOK.run("-xzf portail", machine(server.base()), folder, Map.of());
            server.start();
            judge(Database.H2, server, root, before, evidence, tickets, restoring);
            belongings.areAt(server);
        }
    }

    /** So that the backup owes every acknowledgement. */
    private static void holdBackLetters() {
        new Management(ports())
                .run(
                        "/subsystem=messaging-activemq/server=default"
                                + "/jms-queue=Acknowledgements:pause()");
    }

    /** What has to come along beside the register. */
    private record Belongings(KeptDocument document, KeptJournal journal) {

        static Belongings of(Server server, Path folder) {
            return new Belongings(
                    KeptDocument.sent(server, SENDER), KeptJournal.of(server, folder));
        }

        void areAt(Server server) {
            assertThat(document.opensAt(server)).as("the document opens").isTrue();
            assertThat(KeptJournal.verdict(server)).startsWith("intact ");
            assertThat(journal.verified(server)).startsWith("intact: ");
            Patience.until("the letters that were owed are gone", () -> sent(server) >= BEFORE);
        }

        private static long sent(Server server) {
            return SENT.matcher(KeptJournal.get(server.operations("/ops/metrics")))
                    .results()
                    .mapToLong(count -> Long.parseLong(count.group(1)))
                    .sum();
        }
    }

    /** The restored portal says what the lost one said, and goes on. */
    private void judge(
            Database database,
            Server server,
            String root,
            Published before,
            Evidence lost,
            List<Ticket> tickets,
            Instant restoring) {
        Duration took = Duration.between(restoring, Instant.now());
        Portal portal = new Portal(server);
        String restored = root(server.ports());
        String verified = verified(server.ports(), portal.period());
        Instant opensAt = portal.opensAt();
        Observations seen = new Observations();
        lost.attempts().forEach(seen::add);
        List<Attempt> again = new Crowd(portal, tickets, seen).pressOnce();
        new Scenario("23", "restored from a backup on an empty machine, " + database)
                .figure("received before", before.leaves().size())
                .figure("root of the signed head the same", root.equals(restored))
                .figure("heads before", before.heads().size())
                .figure("the published verifier", verified.contains("NOT") ? "NOT" : "AUTHENTIC")
                .figure("from nothing to ready", Figures.seconds(took))
                .figure("state of the period", portal.current().path("state").asText())
                .figure("asked again, by what was answered", answers(again))
                .judged(
                        new Evidence(
                                PEOPLE,
                                List.of(Opening.since(opensAt)),
                                seen.attempts(),
                                List.of(before),
                                portal.published(),
                                List.of()));
        assertThat(restored).contains("root").isEqualTo(root);
        assertThat(again)
                .filteredOn(attempt -> attempt.receipt().isPresent())
                .hasSize(tickets.size());
        assertThat(verified).contains("AUTHENTIC").doesNotContain("NOT");
    }

    /** Whoever restores for longer than the decision tolerates finds the period suspended. */
    private static Map<String, Long> answers(List<Attempt> attempts) {
        return attempts.stream()
                .collect(
                        groupingBy(
                                attempt -> attempt.status() + " " + attempt.problem(),
                                TreeMap::new,
                                counting()));
    }

    private static Ports ports() {
        return new Ports(Integer.getInteger("it.port.offset", 300));
    }

    /** As the runbooks' introduction has it, for a server that stands elsewhere. */
    private String machine(Path base) throws IOException {
        Path machine = folder.resolve(UUID.randomUUID().toString());
        Files.createDirectories(machine);
        Files.createSymbolicLink(machine.resolve("standalone"), base);
        return "export SERVEUR="
                + machine
                + "\ncli() { \""
                + BaseDirectory.SERVER.resolve("bin/jboss-cli.sh").toAbsolutePath()
                + "\" --connect --controller=127.0.0.1:"
                + ports().management()
                + " \"$@\"; }\n"
                + new Runbook("README.md").block("arreter()");
    }

    /** The status may be a moment old. */
    private String rootOfAll(OpenPortal portal) {
        Patience.until(
                "the status tells of everybody",
                () -> portal.portal().current().path("taken").asInt() == BEFORE);
        return root(portal.server().ports());
    }

    private String root(Ports ports) {
        return RUNBOOK.run("\"root\"", atPort(ports), folder, Map.of());
    }

    /** Also as written, but for the address and the period. */
    private static String verified(Ports ports, String period) {
        return Shell.run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Path.of("..", "docs", "proofs", "Verify.java").toString(),
                "http://127.0.0.1:" + ports.http(),
                period);
    }

    /** The runbook's portal answers at 8080, this one elsewhere. */
    private static String atPort(Ports ports) {
        return "curl() { command curl \"${@/8080/" + ports.http() + "}\"; }";
    }
}
