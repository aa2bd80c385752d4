package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.AskedHead;
import quebec.monprojet.intake.AskedProof;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.intake.Receipts;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.InclusionProof;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Database;

/** What came of a button is written down once, and told once. */
class PressBookTest {

    private static final Instant BELL = Instant.parse("2026-02-16T13:30:00Z");
    private static final PeriodNumber PERIOD = new PeriodNumber("2026-1");
    private static final ApplicationNumber NUMBER = new ApplicationNumber(PERIOD, new Rank(1));
    private static final Due DUE =
            new Due(
                    Papers.PERSON,
                    PERIOD,
                    new DossierId(new UUID(0, 1)),
                    Papers.DIGEST,
                    BELL,
                    "ticket");

    private final Papers.Told<PaperAnswered> told = new Papers.Told<>();
    private final Asked asked = new Asked();
    private Tables tables;
    private Connection open;
    private PressBook book;

    @BeforeEach
    void openTheBook() throws Exception {
        tables = Tables.inMemory();
        open = tables.made();
        book = new PressBook(new Database(source()), asked, told);
    }

    @AfterEach
    void close() throws SQLException {
        open.close();
    }

    private DataSource source() {
        return (DataSource)
                Proxy.newProxyInstance(
                        PressBookTest.class.getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (proxy, method, arguments) -> tables.connection());
    }

    private boolean records(PressOutcome outcome, @Nullable ApplicationNumber number) {
        return book.record(DUE, outcome, number, BELL.plusSeconds(1));
    }

    private String written() throws SQLException {
        try (Statement statement = open.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select count(*) || ' ' || max(outcome) from paper_press")) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void aPlaceIsWrittenDownAndItsReceiptTellsOfIt() throws Exception {
        assertThat(records(PressOutcome.RECEIVED, NUMBER)).isTrue();
        assertThat(written()).isEqualTo("1 RECEIVED");
        assertThat(told.all).isEmpty();
    }

    @Test
    void whoeverGotNoneIsToldOnce() throws Exception {
        asked.proofs = List.of(proof(PERIOD));
        assertThat(records(PressOutcome.FULL, null)).isTrue();
        assertThat(records(PressOutcome.FULL, null)).isTrue();
        assertThat(written()).isEqualTo("1 FULL");
        assertThat(told.all).containsExactly(new PaperAnswered(Papers.PERSON, PERIOD));
    }

    /** The node that gave the answer may die before its proof is on record. */
    @Test
    void anAskingWithoutItsProofIsAskedForAgain() throws Exception {
        assertThat(records(PressOutcome.FULL, null)).isFalse();
        asked.proofs = List.of(proof(new PeriodNumber("2025-1")));
        assertThat(records(PressOutcome.FULL, null)).isFalse();
        assertThat(told.all).isEmpty();
        asked.proofs = List.of(proof(PERIOD));
        assertThat(records(PressOutcome.FULL, null)).isTrue();
    }

    @Test
    void theFirstAnswerStaysWhateverComesLater() throws Exception {
        records(PressOutcome.RECEIVED, NUMBER);
        assertThat(records(PressOutcome.CLOSED, null)).isTrue();
        assertThat(written()).isEqualTo("1 RECEIVED");
        assertThat(told.all).isEmpty();
    }

    @Test
    void whoeverHoldsAPlaceByAnotherDossierAndWhoeverCameTooLateAreTold() {
        records(PressOutcome.OTHER_HELD, NUMBER);
        assertThat(told.all).hasSize(1);
        told.all.clear();
        Due next =
                new Due(
                        DUE.account(),
                        new PeriodNumber("2027-1"),
                        DUE.dossier(),
                        DUE.digest(),
                        DUE.at(),
                        DUE.ticket());
        book.record(next, PressOutcome.CLOSED, null, BELL);
        assertThat(told.all).containsExactly(new PaperAnswered(Papers.PERSON, next.period()));
    }

    /** Whoever called presses again: nobody was told. */
    @Test
    void whatCannotBeWrittenDownTellsNobody() throws Exception {
        try (Statement statement = open.createStatement()) {
            statement.execute("drop table paper_press");
        }
        assertThatThrownBy(() -> records(PressOutcome.OTHER_HELD, NUMBER))
                .isInstanceOf(IllegalStateException.class);
        assertThat(told.all).isEmpty();
    }

    private static AskedProof proof(PeriodNumber period) {
        return new AskedProof(
                BELL,
                "{}",
                new InclusionProof(0, 1, List.of()),
                new AskedHead(period, 1, Hash.ofLeaf(new byte[0]), BELL, "k"),
                "00".repeat(64));
    }

    private static final class Asked extends Receipts {

        private List<AskedProof> proofs = List.of();

        @Override
        public List<AskedProof> askedBy(AccountId account) {
            return proofs;
        }
    }
}
