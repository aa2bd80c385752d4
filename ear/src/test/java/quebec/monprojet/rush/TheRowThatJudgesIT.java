package quebec.monprojet.rush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.Postgres;

/**
 * The race is real: two desks that read and then write sell one place twice, unless something stops
 * them. The row's lock stops them, and where it is forgotten, the register's constraints do.
 */
class TheRowThatJudgesIT {

    /** One place is left of ten. */
    private static final String BARE =
            """
            create table bare_period (cap integer, taken integer);
            create table bare_register (rank integer);
            insert into bare_period values (10, 9);
            insert into bare_register select generate_series(1, 9)
            """;

    /**
     * The same, with what the register refuses by itself: its own test is RegisterConstraintsTest.
     */
    private static final String GUARDED =
            """
            create table guarded_period (cap integer, taken integer, check (taken between 0 and cap));
            create table guarded_register (rank integer primary key check (rank between 1 and 10));
            insert into guarded_period values (10, 9);
            insert into guarded_register select generate_series(1, 9)
            """;

    private static final int DESKS = 8;
    private static final int MANY = 200;
    private static final Executor THREADS = Executors.newFixedThreadPool(DESKS);

    private static Postgres postgres;

    private Map<String, String> database;
    private Connection one;
    private Connection other;

    @BeforeAll
    static void start() {
        postgres = new Postgres();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @BeforeEach
    void oneplaceIsLeft() throws SQLException {
        database = postgres.freshDatabase();
        one = Postgres.connect(database);
        other = Postgres.connect(database);
        try (Connection connection = Postgres.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(BARE);
            statement.execute(GUARDED);
        }
    }

    @AfterEach
    void leave() throws SQLException {
        one.close();
        other.close();
    }

    @Test
    void withoutAGuardTheLastPlaceIsSoldTwice() throws SQLException {
        NaiveDesk first = NaiveDesk.withoutLock(one, "bare");
        NaiveDesk second = NaiveDesk.withoutLock(other, "bare");
        int seenByFirst = first.taken();
        int seenBySecond = second.taken();
        first.giveNextAfter(seenByFirst);
        second.giveNextAfter(seenBySecond);
        assertThat(ranks("bare")).hasSize(11).endsWith(10, 10);
    }

    @Test
    void withTheRowHeldTheSecondWaitsAndSeesThatAllIsTaken() throws SQLException {
        NaiveDesk first = NaiveDesk.holdingTheRow(one, "bare");
        NaiveDesk second = NaiveDesk.holdingTheRow(other, "bare");
        int seenByFirst = first.taken();
        CompletableFuture<Integer> seenBySecond =
                CompletableFuture.supplyAsync(() -> taken(second));
        Patience.until("the second desk waits for the row", this::somebodyWaits);
        assertThat(seenBySecond).isNotDone();
        first.giveNextAfter(seenByFirst);
        assertThat(seenBySecond.orTimeout(60, TimeUnit.SECONDS).join()).isEqualTo(10);
        assertThat(ranks("bare")).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void amongManyDesksTheLockAloneMakesTheDifference() throws SQLException {
        int without = placesGivenByManyDesks("race_free", NaiveDesk::withoutLock);
        int with = placesGivenByManyDesks("race_locked", NaiveDesk::holdingTheRow);
        new Scenario("00", "the race itself, with the row lock taken away and put back")
                .figure("desks at once", DESKS)
                .figure("places", MANY)
                .figure("given without the lock", without)
                .figure("given with the lock", with)
                .kept();
        assertThat(without).isGreaterThan(MANY);
        assertThat(with).isEqualTo(MANY);
    }

    @Test
    void whereTheLockIsForgottenTheConstraintsStillRefuse() throws SQLException {
        NaiveDesk first = NaiveDesk.withoutLock(one, "guarded");
        NaiveDesk second = NaiveDesk.withoutLock(other, "guarded");
        int seenByFirst = first.taken();
        int seenBySecond = second.taken();
        first.giveNextAfter(seenByFirst);
        assertThatThrownBy(() -> second.giveNextAfter(seenBySecond))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("guarded_register_pkey");
        assertThat(ranks("guarded")).hasSize(10).doesNotHaveDuplicates();
    }

    private interface Opening {
        NaiveDesk open(Connection connection, String tables) throws SQLException;
    }

    /** Each desk gives places until it sees that all are taken. */
    private int placesGivenByManyDesks(String tables, Opening opening) throws SQLException {
        try (Connection connection = Postgres.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table " + tables + "_period (taken integer)");
            statement.execute("create table " + tables + "_register (rank integer)");
            statement.execute("insert into " + tables + "_period values (0)");
        }
        List<CompletableFuture<Void>> desks = new ArrayList<>();
        for (int i = 0; i < DESKS; i++) {
            desks.add(CompletableFuture.runAsync(() -> giveAll(tables, opening), THREADS));
        }
        CompletableFuture.allOf(desks.toArray(CompletableFuture[]::new))
                .orTimeout(Patience.WIDE.toSeconds(), TimeUnit.SECONDS)
                .join();
        return ranks(tables).size();
    }

    private void giveAll(String tables, Opening opening) {
        try (Connection connection = Postgres.connect(database)) {
            NaiveDesk desk = opening.open(connection, tables);
            for (int taken = desk.taken(); taken < MANY; taken = desk.taken()) {
                desk.giveNextAfter(taken);
            }
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    private static int taken(NaiveDesk desk) {
        try {
            return desk.taken();
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    private boolean somebodyWaits() {
        try (Connection connection = Postgres.connect(database);
                Statement select = connection.createStatement();
                ResultSet row =
                        select.executeQuery("select count(*) from pg_locks where not granted")) {
            row.next();
            return row.getInt(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("The locks cannot be read", e);
        }
    }

    private List<Integer> ranks(String tables) throws SQLException {
        List<Integer> ranks = new ArrayList<>();
        try (Connection connection = Postgres.connect(database);
                Statement select = connection.createStatement();
                ResultSet row =
                        select.executeQuery(
                                "select rank from " + tables + "_register order by rank")) {
            while (row.next()) {
                ranks.add(row.getInt(1));
            }
        }
        return ranks;
    }
}
