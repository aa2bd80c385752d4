package quebec.monprojet.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.dossier.Likeness;
import quebec.monprojet.dossier.PersonKey;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.examination.LinkedFile.By;
import quebec.monprojet.examination.LinkedFile.Tie;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

class PersonRowsTest {

    private static final String ANNA = "a".repeat(64);
    private static final String HER_PASSPORT = "b".repeat(64);
    private static final String BELA = "c".repeat(64);
    private static final String HIS_PASSPORT = "d".repeat(64);

    private final ApplicationNumber here = number(1);
    private Connection database;
    private PersonRows rows;

    @BeforeEach
    void begin() throws Exception {
        database = Tables.inMemory().made();
        rows = new PersonRows(database);
        received(1);
        rows.add(here, List.of(applicant(ANNA, HER_PASSPORT), spouse(BELA, HIS_PASSPORT)));
    }

    @AfterEach
    void end() throws SQLException {
        database.close();
    }

    private static ApplicationNumber number(int rank) {
        return new ApplicationNumber(new PeriodNumber("2016-1"), new Rank(rank));
    }

    private ApplicationNumber received(int rank) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    """
                    insert into selection_application
                           (number, period, rank, dossier, account, family_name, name_key,
                            birth_date, country, stream, status, received_at, in_status_since,
                            version)
                    values ('%s', '2016-1', %d, '%s', '%s', 'Tremblay', 'tremblay',
                            date '1985-04-30', 'FR', 'CAPPED', 'COMPLETENESS', current_timestamp,
                            current_timestamp, 2)\
                    """
                            .formatted(number(rank), rank, UUID.randomUUID(), UUID.randomUUID()));
        }
        return number(rank);
    }

    private static PersonMark applicant(@Nullable String bearer, @Nullable String passport) {
        return new PersonMark("moi", Who.Role.APPLICANT, like(bearer, passport));
    }

    private static PersonMark spouse(@Nullable String bearer, @Nullable String passport) {
        return new PersonMark("conjoint", Who.Role.SPOUSE, like(bearer, passport));
    }

    private static Likeness like(@Nullable String bearer, @Nullable String passport) {
        return new Likeness(
                bearer == null ? null : new PersonKey(bearer),
                passport == null ? null : new PersonKey(passport));
    }

    private List<LinkedFile> linked() throws SQLException {
        return rows.linked(here, 10);
    }

    @Test
    void anApplicationIsNotLinkedToItself() throws SQLException {
        assertThat(linked()).isEmpty();
    }

    @Test
    void theSpouseWhoAppliesElsewhereIsFoundThere() throws SQLException {
        ApplicationNumber theirs = received(2);
        rows.add(theirs, List.of(applicant(BELA, HIS_PASSPORT)));
        assertThat(linked()).extracting(LinkedFile::number).containsExactly(theirs);
        assertThat(linked().get(0).ties())
                .containsExactly(new Tie(Who.Role.SPOUSE, Who.Role.APPLICANT, By.ALL));
    }

    @Test
    void everybodyInBothIsOneTieOfOneFile() throws SQLException {
        rows.add(received(2), List.of(applicant(BELA, HIS_PASSPORT), spouse(ANNA, null)));
        assertThat(linked()).hasSize(1);
        assertThat(linked().get(0).ties())
                .containsExactly(
                        new Tie(Who.Role.APPLICANT, Who.Role.SPOUSE, By.NAMES),
                        new Tie(Who.Role.SPOUSE, Who.Role.APPLICANT, By.ALL));
    }

    @Test
    void somebodyElseOnTheSamePassportIsToBeAskedAbout() throws SQLException {
        rows.add(received(2), List.of(applicant("e".repeat(64), HER_PASSPORT)));
        assertThat(linked().get(0).isOdd()).isTrue();
        assertThat(linked().get(0).ties().get(0).by()).isEqualTo(By.PASSPORT);
    }

    @Test
    void whatIsNotToldIsLikeNothing() throws SQLException {
        rows.add(received(2), List.of(applicant(null, null)));
        rows.add(received(3), PersonMark.nobody());
        assertThat(linked()).isEmpty();
    }

    @Test
    void eachIsLookedAtOnceHoweverOftenItIsSaid() throws SQLException {
        ApplicationNumber second = received(2);
        assertThat(rows.missing(Instant.EPOCH, 10)).containsExactly(second);
        rows.add(second, PersonMark.nobody());
        rows.add(second, List.of(applicant(ANNA, null)));
        assertThat(rows.missing(Instant.EPOCH, 10)).isEmpty();
        assertThat(linked()).as("the first look counts").isEmpty();
    }
}
