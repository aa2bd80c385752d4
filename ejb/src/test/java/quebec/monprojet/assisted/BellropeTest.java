package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quebec.monprojet.Tables;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.intake.IssuedTicket;
import quebec.monprojet.intake.Tickets;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.opening.Suspension;
import quebec.monprojet.schema.Database;

/** What has to be pressed, by what this node knows of the periods. */
@SuppressWarnings("UnnecessaryAssignment") // no container here
class BellropeTest {

    private static final Instant BELL = Instant.parse("2027-02-16T13:30:00Z");
    private static final Instant NEAR = BELL.minusSeconds(20);

    @TempDir private Path secrets;

    private final Board board = new Board();
    private final Ringing ringing = new Ringing();
    private final Bellrope rope = new Bellrope();
    private final Issued tickets = new Issued();
    private Tables tables;
    private Connection open;

    @BeforeEach
    void sealSomebody() throws Exception {
        tables = Tables.inMemory();
        open = tables.made();
        rope.database = new Database(source());
        rope.periods = board;
        rope.bells = new PaperBells(new Secrets(secrets));
        rope.tickets = tickets;
        run(
                """
                insert into dossier (id, account, status, stream, person_key, family_name,
                                     birth_date, country, digest, sealed_at, version)
                values ('%s', '%s', 'SEALED', 'CAPPED', '%s', 'Tremblay', current_date, 'FR', '%s',
                        current_timestamp, 0)\
                """
                        .formatted(
                                new UUID(0, 1), Papers.PERSON, "p".repeat(64), Papers.DIGEST.hex()),
                """
                insert into paper_file (id, account, reference, family_name, birth_date, address,
                                        arrived_on, opened_by, opened_at, version)
                values ('%s', '%s', 'P-1', 'Tremblay', current_date, 'a', current_date, '%1$s',
                        current_timestamp, 0)\
                """
                        .formatted(new UUID(0, 3), Papers.PERSON),
                "insert into paper_seal (file, member, digest, sealed_at)"
                        + " values ('%s', '%1$s', '%s', current_timestamp)"
                                .formatted(new UUID(0, 3), Papers.DIGEST.hex()));
        board.period = period(BELL, null);
    }

    @AfterEach
    void end() throws SQLException {
        open.close();
    }

    private DataSource source() {
        return (DataSource)
                Proxy.newProxyInstance(
                        BellropeTest.class.getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (proxy, method, arguments) -> tables.connection());
    }

    private void run(String... statements) throws SQLException {
        try (Statement statement = open.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static PeriodStanding period(Instant opens, @Nullable Suspension suspension) {
        return new PeriodStanding(
                new PeriodNumber("2027-1"),
                PeriodKind.CAPPED,
                OrderRule.FIRST_COME,
                10,
                0,
                opens,
                opens.plus(Duration.ofDays(2)),
                opens.minus(Duration.ofDays(3)),
                "D-1",
                "0".repeat(64),
                Duration.ofMinutes(10),
                null,
                suspension);
    }

    private List<Due> expected(Instant now) {
        List<Due> all = rope.expected(ringing, now).orElseThrow();
        ringing.expect(all, now);
        return all;
    }

    @Test
    void whoeverIsSealedIsDueWithinTheWindow() {
        assertThat(expected(NEAR))
                .singleElement()
                .satisfies(due -> assertThat(due.at()).isBetween(BELL, BELL.plusSeconds(5)));
    }

    /** Whoever knows nothing for sure says so, rather than that there is nothing to do. */
    @Test
    void aStaleBoardSaysNothing() {
        board.stale = true;
        assertThat(rope.expected(ringing, NEAR)).isEmpty();
    }

    @Test
    void nothingIsDueWhileItIsSuspended() {
        board.period =
                period(
                        BELL,
                        new Suspension(BELL.plusSeconds(1), Suspension.Cause.DECIDED, "essai"));
        assertThat(expected(BELL.plusSeconds(2))).isEmpty();
    }

    /** With the tickets at hand nothing is left but to press. */
    @Test
    void aTicketIsIssuedOnce() {
        expected(NEAR);
        expected(NEAR.plusSeconds(10));
        assertThat(tickets.issued).isEqualTo(1);
    }

    /** The instant of the first opening is worth nothing any more, and its salt is known. */
    @Test
    void announcedAgainItIsDueAtAnotherInstant() {
        Due first = expected(NEAR).get(0);
        Instant again = BELL.plus(Duration.ofDays(1));
        board.period = period(again, null);
        Due second = expected(again.minusSeconds(20)).get(0);
        assertThat(second.at()).isBetween(again, again.plusSeconds(5));
        assertThat(Duration.between(BELL, first.at()))
                .isNotEqualTo(Duration.between(again, second.at()));
        assertThat(tickets.issued).isEqualTo(2);
        assertThat(ringing.strike(first.at().plusSeconds(1))).isEmpty();
        assertThat(ringing.strike(second.at())).contains(second);
    }

    private static final class Board extends Periods {

        private @Nullable PeriodStanding period;
        private boolean stale;

        @Override
        public Optional<PeriodStanding> current() {
            return Optional.ofNullable(period);
        }

        @Override
        public Optional<PeriodStanding> exempt() {
            return Optional.empty();
        }

        @Override
        public boolean stale() {
            return stale;
        }
    }

    private static final class Issued extends Tickets {

        private int issued;

        @Override
        public IssuedTicket issue(PeriodStanding period, DossierId dossier, Digest digest) {
            issued++;
            return new IssuedTicket(period.number(), dossier, "ticket " + issued);
        }
    }
}
