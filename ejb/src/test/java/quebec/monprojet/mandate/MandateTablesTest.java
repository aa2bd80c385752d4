package quebec.monprojet.mandate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;

/** What the tables forbid, whatever the code above believes. */
class MandateTablesTest {

    private static final UUID APPLICANT = new UUID(0, 1);
    private static final UUID DELEGATE = new UUID(0, 2);

    private Connection database;

    @BeforeEach
    void begin() throws Exception {
        database = Tables.inMemory().made();
    }

    @AfterEach
    void end() throws SQLException {
        database.close();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private UUID mandate(String slot, String state, UUID delegate) throws SQLException {
        UUID id = UUID.randomUUID();
        boolean living = state.equals("INVITED") || state.equals("ACCEPTED");
        run(
                """
                insert into mandate (id, applicant, delegate, slot, name, capacity, power, language,
                                     invited_at, answer_before, last_day, state, answered_at,
                                     ended_at, version)
                values ('%s', '%s', '%s', %s, 'Ana', 'RELATIVE', 'FILE', 'FR', current_timestamp,
                        current_timestamp, current_date, '%s', current_timestamp, %s, 0)\
                """
                        .formatted(
                                id,
                                APPLICANT,
                                delegate,
                                slot,
                                state,
                                living ? "null" : "current_timestamp"));
        return id;
    }

    private void button(UUID mandate) throws SQLException {
        run(
                """
                insert into mandate_act (mandate, at, act, period)
                values ('%s', current_timestamp, 'mandate.button-taken', '2016-1')\
                """
                        .formatted(mandate));
    }

    private void drop(String table, String constraint) throws SQLException {
        run("alter table %s drop constraint %s".formatted(table, constraint));
    }

    @Test
    void threeMandatesLiveAndNoFourth() throws Exception {
        for (String slot : new String[] {"1", "2", "3"}) {
            mandate(slot, "ACCEPTED", DELEGATE);
        }
        assertThatThrownBy(() -> mandate("3", "INVITED", DELEGATE))
                .hasMessageContaining("one_mandate_a_slot".toUpperCase(Locale.ROOT));
        assertThatThrownBy(() -> mandate("4", "INVITED", DELEGATE))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> mandate("null", "ACCEPTED", DELEGATE))
                .isInstanceOf(SQLException.class);
        drop("mandate", "one_mandate_a_slot");
        assertThatCode(() -> mandate("3", "INVITED", DELEGATE)).doesNotThrowAnyException();
    }

    @Test
    void thoseThatEndedTakeNoSlot() {
        assertThatCode(
                        () -> {
                            for (int i = 0; i < 5; i++) {
                                mandate("null", "REVOKED", DELEGATE);
                            }
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyIsTheirOwnDelegate() throws Exception {
        assertThatThrownBy(() -> mandate("1", "ACCEPTED", APPLICANT))
                .isInstanceOf(SQLException.class);
        drop("mandate", "nobody_is_their_own_delegate");
        assertThatCode(() -> mandate("1", "ACCEPTED", APPLICANT)).doesNotThrowAnyException();
    }

    @Test
    void aButtonIsTakenOnceAPeriod() throws Exception {
        UUID mandate = mandate("1", "ACCEPTED", DELEGATE);
        button(mandate);
        assertThatThrownBy(() -> button(mandate)).isInstanceOf(SQLException.class);
        drop("mandate_act", "one_button_a_period");
        assertThatCode(() -> button(mandate)).doesNotThrowAnyException();
    }
}
