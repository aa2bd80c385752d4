package quebec.monprojet.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.certificate.Samples.ACCOUNT;
import static quebec.monprojet.certificate.Samples.APPLICANT;
import static quebec.monprojet.certificate.Samples.CHILD;
import static quebec.monprojet.certificate.Samples.DECISION;
import static quebec.monprojet.certificate.Samples.DRAWN;
import static quebec.monprojet.certificate.Samples.NUMBER;
import static quebec.monprojet.certificate.Samples.OFFICER;
import static quebec.monprojet.certificate.Samples.OTHER;
import static quebec.monprojet.certificate.Samples.SPOUSE;
import static quebec.monprojet.certificate.Samples.draft;
import static quebec.monprojet.certificate.Samples.ended;
import static quebec.monprojet.certificate.Samples.facts;
import static quebec.monprojet.certificate.Samples.issued;
import static quebec.monprojet.certificate.Samples.toBeCancelled;
import static quebec.monprojet.certificate.Samples.typed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.Outcome;

class VersionsTest {

    private static final Certificate FIRST = draft(APPLICANT, facts("Ana", 2));
    private static final Certificate VALID = issued(FIRST, 7);
    private static final Certificate CORRECTION = typed(Cause.CORRECTION, VALID, OFFICER);
    private static final LocalDate LAST_DAY = VALID.issued().orElseThrow().expiresOn();
    private static final Acting OVERTAKEN = new Acting.Overtaken();

    private static Versions of(Certificate here, Certificate... others) {
        List<Certificate> family = new ArrayList<>(List.of(others));
        family.add(here);
        return new Versions(here, family);
    }

    @Test
    void whoeverTypedItDoesNotIssueIt() {
        assertThat(of(CORRECTION, VALID).issuing(OFFICER, null)).contains(new Acting.OwnWords());
        assertThat(of(CORRECTION, VALID).issuing(OTHER, null)).isEmpty();
    }

    @Test
    void whoeverSelectedAloneDoesNotIssueWhatFollows() {
        assertThat(of(FIRST).issuing(OFFICER, selection(null))).contains(new Acting.OwnSelection());
        assertThat(of(FIRST).issuing(OTHER, selection(null))).isEmpty();
        assertThat(of(FIRST).issuing(OFFICER, selection(OTHER))).isEmpty();
        assertThat(of(CORRECTION, VALID).issuing(OTHER, selection(null))).isEmpty();
    }

    private static Decision selection(@Nullable StaffId lookedBy) {
        return new Decision(
                DECISION,
                NUMBER,
                ACCOUNT,
                Outcome.SELECTED,
                List.of("criteria-met"),
                "Les motifs.",
                OFFICER,
                DRAWN,
                lookedBy,
                DRAWN,
                null);
    }

    @Test
    void aVersionOfTheSelectionHoldsNoLongerThanTheFamilysThatAreThere() {
        Certificate late = draft(SPOUSE, facts("Luc", 2));
        assertThat(of(late, draft(CHILD, facts("Léa", 2))).familyUntil()).isNull();
        assertThat(of(late, VALID).familyUntil()).isEqualTo(LAST_DAY);
        assertThat(of(late, ended(VALID, Ending.CANCELLED)).familyUntil()).isNull();
    }

    @Test
    void nothingIsIssuedOnceItWouldHoldNoMore() {
        TermsInForce terms = new TermsInForce();
        terms.read();
        Certificate gone = ended(VALID, Ending.CANCELLED);
        List<Versions> each =
                List.of(
                        of(VALID),
                        of(gone),
                        of(CORRECTION, VALID),
                        of(typed(Cause.ANEW, gone, OFFICER), gone),
                        of(draft(SPOUSE, facts("Luc", 2)), VALID));
        for (Versions versions : each) {
            assertThat(terms.objection(LAST_DAY, versions)).isEmpty();
            assertThat(terms.objection(LAST_DAY.plusDays(1), versions))
                    .contains(new Acting.Expired(LAST_DAY));
        }
        assertThat(terms.objection(LAST_DAY.plusDays(1), of(FIRST))).isEmpty();
    }

    @Test
    void aCancellingThatIsAskedIsDecidedFirst() {
        Certificate asked = toBeCancelled(VALID, OFFICER);
        assertThat(of(CORRECTION, asked).issuing(OTHER, null))
                .contains(new Acting.CancellingAsked());
        assertThat(of(asked).correcting()).contains(new Acting.CancellingAsked());
        assertThat(of(asked).cancelling(OFFICER)).contains(new Acting.SamePerson());
        assertThat(of(asked).cancelling(OTHER)).isEmpty();
        assertThat(of(asked).askingToCancel()).contains(OVERTAKEN);
        assertThat(of(asked).keeping()).isEmpty();
        assertThat(of(VALID).keeping()).contains(OVERTAKEN);
        assertThat(of(VALID).cancelling(OTHER)).contains(OVERTAKEN);
    }

    @Test
    void whatWaitsIsNotCorrectedAgainButMayStillBeCancelled() {
        assertThat(of(VALID).correcting()).isEmpty();
        assertThat(of(VALID, CORRECTION).correcting()).contains(OVERTAKEN);
        assertThat(of(VALID, draft(SPOUSE, facts("Luc", 2))).correcting()).isEmpty();
        assertThat(of(VALID, CORRECTION).askingToCancel()).isEmpty();
    }

    @Test
    void onlyAFirstVersionIsTypedAnewBeforeItIsIssued() {
        assertThat(of(FIRST).rewriting()).isEmpty();
        assertThat(of(CORRECTION, VALID).rewriting()).contains(OVERTAKEN);
        assertThat(of(VALID).rewriting()).contains(OVERTAKEN);
    }

    @Test
    void aFirstVersionIsNotDroppedEvenIfItWasTypedAnew() {
        Correction said =
                new Correction(
                        FIRST.facts().names(),
                        FIRST.facts().birthDate(),
                        FIRST.facts().sex(),
                        "Le nom");
        assertThat(of(FIRST.rewritten(said, OFFICER, DRAWN)).dropping()).contains(OVERTAKEN);
        assertThat(of(CORRECTION, VALID).dropping()).isEmpty();
    }

    @Test
    void whatCanTakeThePlaceOfNothingIsDroppedAndNotIssued() {
        Certificate gone = ended(VALID, Ending.CANCELLED);
        assertThat(of(CORRECTION, gone).isLate()).isTrue();
        assertThat(of(CORRECTION, gone).issuing(OTHER, null)).contains(OVERTAKEN);
        assertThat(of(CORRECTION, gone).dropping()).isEmpty();
    }

    @Test
    void whatWasCancelledIsDrawnUpAnewUntilSomethingFollowsIt() {
        Certificate gone = ended(VALID, Ending.CANCELLED);
        Certificate anew = typed(Cause.ANEW, gone, OFFICER);
        assertThat(of(gone).drawingAnew()).isEmpty();
        assertThat(of(gone, anew).drawingAnew()).contains(OVERTAKEN);
        assertThat(of(gone, issued(anew, 8)).drawingAnew()).contains(OVERTAKEN);
        assertThat(of(VALID).drawingAnew()).contains(OVERTAKEN);
    }
}
