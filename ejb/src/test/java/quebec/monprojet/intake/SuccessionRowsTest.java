package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.Tables;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Seal;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.opening.PassingOn;

/** Three people asked, in this order: 1, 2, 3. */
class SuccessionRowsTest {

    private static final Instant NOW = Places.BELL.plusSeconds(5_000_000);
    private static final PassingOn CLAUSE = new PassingOn(NOW.plusSeconds(1_000_000));

    private Connection database;
    private SuccessionRows rows;

    @BeforeEach
    void threeAsked() throws Exception {
        database = Tables.inMemory().made();
        rows = new SuccessionRows(database);
        for (int asker = 1; asker <= 3; asker++) {
            dossier(asker, asker, "SEALED");
        }
        new AskedRows(database)
                .keep(
                        List.of(
                                new Asked(Places.dossier(3), Succeeding.asked(3)),
                                new Asked(Places.dossier(1), Succeeding.asked(1)),
                                new Asked(Places.dossier(2), Succeeding.asked(2))));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void whoeverAskedFirstIsNext() throws SQLException {
        assertThat(next()).isEqualTo(Places.dossier(1));
    }

    @Test
    void whoeverUnsealedIsPassedOver() throws SQLException {
        run("delete from dossier where id = '%s'".formatted(Places.dossier(1).value()));
        dossier(1, 1, "DRAFT");
        assertThat(next()).isEqualTo(Places.dossier(2));
    }

    @Test
    void whoeverHoldsAPlaceByWhicheverDossierIsPassedOver() throws SQLException {
        register(7, Places.dossier(1), 99);
        register(8, Places.dossier(9), 2);
        assertThat(next()).isEqualTo(Places.dossier(3));
    }

    @Test
    void whoeverIsSealedInTheDossierOfAnotherHasNotTheirTurn() throws SQLException {
        sealedAnew(1, "another");
        assertThat(next()).isEqualTo(Places.dossier(2));
    }

    @Test
    void whoeverSealedAnewWithTheirNewPassportKeepsTheTurn() throws SQLException {
        sealedAnew(1, "bearer");
        assertThat(next()).isEqualTo(Places.dossier(1));
    }

    @Test
    void whoeverAskedAfterThePeriodClosedHasNoTurn() throws SQLException {
        assertThat(rows.next(Places.PERIOD, Succeeding.askedAt(1))).isEmpty();
        assertThat(rows.next(Places.PERIOD, Succeeding.askedAt(1).plusNanos(1))).isPresent();
    }

    @Test
    void whoeverHoldsAPlaceOfAnotherPeriodIsPassedOver() throws SQLException {
        register("2015-1", 7, Places.dossier(9), 1);
        assertThat(next()).as("not asked to pay yet").isEqualTo(Places.dossier(2));
        invited("PAID");
        assertThat(next()).isEqualTo(Places.dossier(2));
        run("update fee_invitation set state = 'EXPIRED'");
        assertThat(next()).isEqualTo(Places.dossier(1));
    }

    @Test
    void whoeverGaveThatPlaceUpIsNotPassedOver() throws SQLException {
        register("2015-1", 7, Places.dossier(9), 1);
        invited("PAID");
        run(
                """
                insert into place_given_up (application, period, place, cause, given_up_at, passes_at)
                values ('2015-1-000007-X', '2015-1', 7, 'WITHDRAWN',
                        timestamp with time zone '2026-03-01 00:00:00+00:00',
                        timestamp with time zone '2026-03-12 00:00:00+00:00')\
                """);
        assertThat(next()).isEqualTo(Places.dossier(1));
    }

    private void sealedAnew(int asker, String was) throws SQLException {
        run(
                "insert into broken_seal (digest, dossier, bearer_key) values ('%s', '%s', '%s')"
                        .formatted(
                                Succeeding.digest(asker).hex(),
                                Places.dossier(asker).value(),
                                was));
        run(
                "update dossier set digest = '%s', bearer_key = 'bearer' where id = '%s'"
                        .formatted("ef".repeat(32), Places.dossier(asker).value()));
    }

    private void invited(String state) throws SQLException {
        run(
                """
                insert into fee_invitation
                       (application, period, account, tariff_year, to_be_confirmed, applicant_fee,
                        spouse_fee, dependant_fee, spouses, dependants, amount, invited_at,
                        due_before, state, ended_at)
                values ('2015-1-000007-X', '2015-1', random_uuid(), 2016, false, 1, 1, 1, 0, 0, 1,
                        timestamp with time zone '2016-03-01 00:00:00+00:00',
                        timestamp with time zone '2016-03-31 00:00:00+00:00', '%s',
                        current_timestamp)\
                """
                        .formatted(state));
    }

    @Test
    void nobodyIsNextTwice() throws SQLException {
        Passage first = Succeeding.first(NOW);
        add(first, 1);
        assertThat(next()).isEqualTo(Places.dossier(2));
        add(Succeeding.after(first, 5, 2, NOW), 2);
        assertThat(next()).isEqualTo(Places.dossier(3));
    }

    @Test
    void theTailIsWhatWasAddedLast() throws SQLException {
        Passage first = Succeeding.first(NOW);
        add(first, 1);
        assertThat(rows.tail(Places.PERIOD)).isEqualTo(new Passage.Tail(first.log().edge(), NOW));
    }

    @Test
    void aReceiptIsReadBackWhole() throws SQLException {
        Passage first = Succeeding.first(NOW);
        add(first, 1);
        PassedRows passed = new PassedRows(database);
        assertThat(passed.at(Places.PERIOD, new Rank(1))).contains(first.receipt());
        assertThat(passed.of(Places.dossier(1))).containsExactly(first.receipt());
        assertThat(passed.numbersOf(account(1))).containsExactly(first.receipt().number());
        assertThat(passed.anyOf(account(1))).isTrue();
        assertThat(passed.anyOf(account(2))).isFalse();
        assertThat(passed.after(Places.PERIOD, 0, 10).get(0).asked().path("askedAt").asText())
                .isEqualTo("2026-02-16T13:30:01.000000000Z");
    }

    @Test
    void aSuccessorsPlaceIsFoundByTheirDossierAndByTheirOther() throws SQLException {
        Passage first = Succeeding.first(NOW);
        add(first, 1);
        dossier(9, 1, "SEALED");
        PassedRows passed = new PassedRows(database);
        assertThat(passed.of(Places.PERIOD, Places.dossier(1))).contains(first.receipt());
        assertThat(passed.of(Places.PERIOD, Places.dossier(9))).isEmpty();
        assertThat(passed.ofTwin(Places.PERIOD, Places.dossier(9))).contains(first.receipt());
        assertThat(passed.ofTwin(Places.PERIOD, Places.dossier(2))).isEmpty();
    }

    @Test
    void whatPassedIsFollowed() throws SQLException {
        PlacesPassed copy = new PlacesPassed();
        Passage first = Succeeding.first(NOW);
        add(first, 1);
        new PassedRows(database).catchUp(copy);
        add(Succeeding.after(first, 5, 2, NOW), 2);
        new PassedRows(database).catchUp(copy);
        assertThat(copy.to(Places.PERIOD, Places.dossier(1))).contains(first.receipt().number());
        assertThat(copy.to(Places.PERIOD, Places.dossier(2))).isPresent();
        assertThat(copy.to(Places.PERIOD, Places.dossier(3))).isEmpty();
    }

    @Test
    void noPlacePassesOnTwice() throws SQLException {
        Passage first = Succeeding.first(NOW);
        add(first, 1);
        assertThatThrownBy(() -> add(Succeeding.after(first, 4, 2, NOW), 2))
                .hasMessageContaining("A_PLACE_PASSES_ON_ONCE");
    }

    @Test
    void nobodySucceedsTwice() throws SQLException {
        Passage first = Succeeding.first(NOW);
        add(first, 1);
        assertThatThrownBy(() -> add(Succeeding.after(first, 5, 2, NOW), 1))
                .hasMessageContaining("ONE_SUCCESSION_A_");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ONLY_WHAT_WAS_GIVEN_UP",
                "A_SUCCESSOR_TAKES_A_PLACE_OF_THE_REGISTER",
                "ONLY_IF_THE_DECISION_SAYS_SO"
            })
    void whatWasNotGivenUpOrDecidedDoesNotPassOn(String guard) throws SQLException {
        dropGuardsBut(guard);
        run("set referential_integrity true");
        assertThatThrownBy(() -> add(Succeeding.first(NOW), 1)).hasMessageContaining(guard);
        dropGuardsBut("");
        add(Succeeding.first(NOW), 1);
    }

    private void dropGuardsBut(String kept) throws SQLException {
        List<String> guards = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet names =
                        statement.executeQuery(
                                "select constraint_name from information_schema.table_constraints"
                                        + " where upper(table_name) = 'SUCCESSION'"
                                        + " and constraint_type = 'FOREIGN KEY'")) {
            while (names.next()) {
                guards.add(names.getString(1));
            }
        }
        for (String guard : guards) {
            if (!guard.equalsIgnoreCase(kept)) {
                run("alter table succession drop constraint \"" + guard + "\"");
            }
        }
    }

    private DossierId next() throws SQLException {
        return rows.next(Places.PERIOD, NOW).orElseThrow().dossier();
    }

    private void add(Passage passage, int asker) throws SQLException {
        Seal seal =
                new Seal(
                        Places.dossier(asker),
                        account(asker),
                        passage.receipt().digest(),
                        Places.person(asker),
                        Stream.CAPPED,
                        false);
        rows.add(passage, CLAUSE, seal, Succeeding.asked(asker));
    }

    private static AccountId account(int asker) {
        return new AccountId(new UUID(1, asker));
    }

    private void dossier(int number, int person, String status) throws SQLException {
        boolean sealed = status.equals("SEALED");
        run(
                """
                insert into dossier (id, account, status, stream, person_key, family_name,
                                     birth_date, country, digest, sealed_at, version)
                values ('%s', '%s', '%s', %s, 0)\
                """
                        .formatted(
                                Places.dossier(number).value(),
                                account(number).value(),
                                status,
                                sealed
                                        ? "'CAPPED', '%s', 'x', date '1990-01-01', 'FR', '%s', current_timestamp"
                                                .formatted(
                                                        Places.person(person).hex(),
                                                        Succeeding.digest(number).hex())
                                        : "null, null, null, null, null, null, null"));
    }

    private void register(int rank, DossierId dossier, int person) throws SQLException {
        register("2026-1", rank, dossier, person);
    }

    private void register(String period, int rank, DossierId dossier, int person)
            throws SQLException {
        run(
                """
                insert into register (period, rank, cap, application_number, dossier, person_key,
                                      digest, received_ns, recorded_ns, leaf, proof, head_size)
                values ('%5$s', %1$d, 10, '%5$s-%1$06d-X', '%2$s', '%3$s', '%4$s', 1, 2, '{}',
                        x'', %1$d)\
                """
                        .formatted(
                                rank,
                                dossier.value(),
                                Places.person(person).hex(),
                                "d".repeat(64),
                                period));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
