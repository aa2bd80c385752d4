package quebec.monprojet.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quebec.monprojet.certificate.Samples.APPLICANT;
import static quebec.monprojet.certificate.Samples.OFFICER;
import static quebec.monprojet.certificate.Samples.OTHER;
import static quebec.monprojet.certificate.Samples.draft;
import static quebec.monprojet.certificate.Samples.facts;
import static quebec.monprojet.certificate.Samples.typed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Names;

/** What the tables forbid, whatever the code above believes. */
class CertificateTablesTest {

    private static final Instant NOW = Samples.DRAWN;

    private SelectedTables tables;
    private Connection database;
    private CertificateRows rows;

    @BeforeEach
    void begin() throws Exception {
        tables = SelectedTables.made();
        database = tables.database;
        rows = new CertificateRows(database);
    }

    @Test
    void aVouchingTakesThePlaceOfTheOneBefore() throws Exception {
        Certificate draft = Samples.draft(Samples.APPLICANT, Samples.facts("Edilma", 1));
        rows.add(draft);
        VouchingRows vouchings = new VouchingRows(database);
        assertThat(vouchings.of(draft.code())).isEmpty();
        Vouching first = new Vouching(Set.of("passport"), "Vu.", Samples.OFFICER, Samples.DRAWN);
        vouchings.put(draft.code(), first);
        assertThat(vouchings.of(draft.code())).contains(first);
        Vouching second =
                new Vouching(Set.of("passport", Proof.BOND), "Vus.", Samples.OTHER, Samples.DRAWN);
        vouchings.put(draft.code(), second);
        assertThat(vouchings.of(draft.code())).contains(second);
    }

    @AfterEach
    void end() throws SQLException {
        tables.close();
    }

    private Certificate added(int version) throws SQLException {
        Certificate first = draft(APPLICANT, facts("Ana", 1));
        Certificate drawn =
                new Certificate(
                        first.code(),
                        first.application(),
                        first.account(),
                        first.bearer(),
                        first.reference(),
                        version,
                        first.origin(),
                        first.facts(),
                        first.drawnAt(),
                        null,
                        null,
                        null);
        rows.add(drawn);
        return drawn;
    }

    private void issue(Certificate drawn, long number) throws SQLException {
        rows.issue(
                drawn,
                new Certificate.Issue(number, NOW, OFFICER, "0001", LocalDate.of(2019, 9, 1)));
    }

    @Test
    void whatWasIssuedNeedsNobodyAnyMore() throws SQLException {
        Certificate drawn = added(1);
        assertThat(rows.countDrawn()).isEqualTo(1);
        issue(drawn, 1);
        assertThat(rows.countDrawn()).isZero();
    }

    @Test
    void aVersionIsReadAsItWasWritten() throws SQLException {
        Certificate drawn = added(1);
        assertThat(rows.of(drawn.code())).contains(drawn);
        issue(drawn, 5);
        assertThat(rows.of(drawn.code()).orElseThrow().issued().orElseThrow().number())
                .isEqualTo(5);
    }

    @Test
    void aFirstVersionSaysWhoTypedItAnewAndTheyDoNotIssueIt() throws SQLException {
        Certificate drawn = added(1);
        Correction right =
                new Correction(
                        new Names("Ruge", "Ana María", null),
                        drawn.facts().birthDate(),
                        drawn.facts().sex(),
                        "Le prénom");
        Certificate typed = drawn.rewritten(right, OFFICER, NOW.plusSeconds(1));
        rows.redraw(typed);
        assertThat(rows.of(drawn.code())).contains(typed);
        assertThatThrownBy(() -> issue(typed, 1))
                .hasMessageMatching("(?is).*corrected_by_somebody_else.*");
    }

    @Test
    void aPersonHasOneDraft() throws SQLException {
        added(1);
        assertThatThrownBy(() -> added(2)).hasMessageMatching("(?is).*one_draft_a_person.*");
    }

    @Test
    void withoutItsConstraintAPersonWouldHaveTwo() throws SQLException {
        tables.run("alter table certificate drop constraint one_draft_a_person");
        added(1);
        assertThatCode(() -> added(2)).doesNotThrowAnyException();
    }

    @Test
    void aPersonHasOneValidCertificate() throws SQLException {
        issue(added(1), 1);
        Certificate second = added(2);
        assertThatThrownBy(() -> issue(second, 2))
                .hasMessageMatching("(?is).*one_valid_certificate_a_person.*");
    }

    @Test
    void withoutItsConstraintAPersonWouldHaveTwoValidOnes() throws SQLException {
        tables.run("alter table certificate drop constraint one_valid_certificate_a_person");
        issue(added(1), 1);
        Certificate second = added(2);
        assertThatCode(() -> issue(second, 2)).doesNotThrowAnyException();
    }

    @Test
    void nobodyCancelsAlone() throws SQLException {
        Certificate valid = added(1);
        issue(valid, 1);
        rows.cancelling(valid.code(), new Certificate.Asked(OFFICER, NOW, "Fraude"));
        assertThatThrownBy(
                        () ->
                                rows.end(
                                        valid.code(),
                                        new Certificate.End(Ending.CANCELLED, NOW, OFFICER)))
                .hasMessageMatching("(?is).*cancelled_by_somebody_else.*");
        rows.end(
                valid.code(),
                new Certificate.End(Ending.CANCELLED, NOW, new StaffId(new UUID(0, 4))));
        assertThat(rows.of(valid.code()).orElseThrow().isValid()).isFalse();
    }

    @Test
    void withoutItsConstraintOnePersonWouldCancelAlone() throws SQLException {
        tables.run("alter table certificate drop constraint cancelled_by_somebody_else");
        Certificate valid = added(1);
        issue(valid, 1);
        assertThatCode(
                        () ->
                                rows.end(
                                        valid.code(),
                                        new Certificate.End(Ending.CANCELLED, NOW, OFFICER)))
                .doesNotThrowAnyException();
    }

    @Test
    void nothingIsCancelledThatNobodyAskedToCancel() throws SQLException {
        Certificate valid = added(1);
        issue(valid, 1);
        assertThatThrownBy(
                        () ->
                                rows.end(
                                        valid.code(),
                                        new Certificate.End(Ending.CANCELLED, NOW, OFFICER)))
                .hasMessageMatching("(?is).*cancelled_by_somebody_else.*");
    }

    private Certificate corrected(Certificate before, StaffId by) throws SQLException {
        Certificate draft = typed(Cause.CORRECTION, before, by);
        rows.add(draft);
        return draft;
    }

    @Test
    void whoeverTypedACorrectionDoesNotIssueIt() throws SQLException {
        Certificate wrong = added(1);
        issue(wrong, 1);
        Certificate own = corrected(wrong, OFFICER);
        rows.end(wrong.code(), new Certificate.End(Ending.CORRECTED, NOW, OFFICER));
        assertThatThrownBy(() -> issue(own, 2))
                .hasMessageMatching("(?is).*corrected_by_somebody_else.*");
    }

    @Test
    void withoutItsConstraintOnePersonWouldNameAnother() throws SQLException {
        tables.run("alter table certificate drop constraint corrected_by_somebody_else");
        Certificate wrong = added(1);
        issue(wrong, 1);
        Certificate own = corrected(wrong, OFFICER);
        rows.end(wrong.code(), new Certificate.End(Ending.CORRECTED, NOW, OFFICER));
        assertThatCode(() -> issue(own, 2)).doesNotThrowAnyException();
    }

    @Test
    void somebodyElseIssuesACorrectionWhichStillSaysWhoTypedIt() throws SQLException {
        Certificate wrong = added(1);
        issue(wrong, 1);
        Certificate theirs = corrected(wrong, OTHER);
        rows.end(wrong.code(), new Certificate.End(Ending.CORRECTED, NOW, OFFICER));
        issue(theirs, 2);
        assertThat(rows.of(theirs.code()).orElseThrow().isTypedBy(OTHER)).isTrue();
    }

    @Test
    void aCorrectionThatNobodyTypedDoesNotWait() throws SQLException {
        Certificate wrong = added(1);
        issue(wrong, 1);
        corrected(wrong, OFFICER);
        assertThatThrownBy(() -> tables.run("update certificate set drawn_by = null"))
                .hasMessageMatching("(?is).*what_is_typed_says_by_whom.*");
    }

    @Test
    void whatIsDrawnUpAnewSaysWhy() throws SQLException {
        Certificate gone = added(1);
        issue(gone, 1);
        rows.add(typed(Cause.ANEW, gone, OFFICER));
        assertThatThrownBy(() -> tables.run("update certificate set correction = null"))
                .hasMessageMatching("(?is).*a_correction_names_what_was_wrong.*");
    }

    @Test
    void nobodyIsBornAfterTheirCertificateOrInAnotherCentury() throws SQLException {
        Certificate wrong = added(1);
        issue(wrong, 1);
        for (String day : new String[] {"2099-01-01", "+999999999-12-31", "1850-01-01"}) {
            Certificate typed =
                    typed(
                            Cause.CORRECTION,
                            wrong,
                            OTHER,
                            wrong.facts()
                                    .corrected(
                                            new Correction(
                                                    wrong.facts().names(),
                                                    LocalDate.parse(day),
                                                    wrong.facts().sex(),
                                                    "La date")));
            assertThatThrownBy(() -> rows.add(typed)).as(day).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void withoutItsConstraintSomebodyWouldBeBornInAHundredYears() throws SQLException {
        tables.run("alter table certificate drop constraint born_before_it_was_drawn_up");
        added(1);
        assertThatCode(() -> tables.run("update certificate set born_on = date '2099-01-01'"))
                .doesNotThrowAnyException();
    }

    @Test
    void anOfficerSignsUnderTheSameCodeForEver() throws SQLException {
        SeriesRows series = new SeriesRows(database);
        String code = series.codeOf(OFFICER);
        assertThat(series.codeOf(new StaffId(new UUID(0, 4)))).isNotEqualTo(code);
        assertThat(series.codeOf(OFFICER)).isEqualTo(code);
    }

    @Test
    void numbersFollowOneAnother() throws SQLException {
        SeriesRows series = new SeriesRows(database);
        long first = series.nextCertificate();
        assertThat(series.nextCertificate()).isEqualTo(first + 1);
    }
}
