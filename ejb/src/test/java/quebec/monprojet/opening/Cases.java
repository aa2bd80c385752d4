package quebec.monprojet.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/** A decision that opens at 8:30 in Montréal on a February morning, and the people around it. */
final class Cases {

    static final Instant BELL = Instant.parse("2027-02-16T13:30:00Z");
    static final Instant CLOSING = Instant.parse("2027-03-31T20:30:00Z");
    static final PeriodNumber PERIOD = new PeriodNumber("2027-1");
    static final StaffId DRAFTER = new StaffId(new UUID(0, 1));
    static final StaffId APPROVER = new StaffId(new UUID(0, 2));
    static final String REASON = "Le nombre de demandes est limité cette année.";
    static final String BASIS = "Loi sur l’immigration au Québec (chapitre I-0.2), article 3.5";
    static final int CROWD = 40_000;
    static final String BUILD = "1.2.3 2027-01-02T03:04:05Z";
    static final Duration TOLERANCE = Duration.ofMinutes(10);

    private Cases() {}

    static DraftDecision draft() {
        return draft(BELL, CLOSING);
    }

    static DraftDecision draft(Instant opensAt, @Nullable Instant closesAt) {
        return new DraftDecision(
                "D-2027-014",
                PERIOD,
                PeriodKind.CAPPED,
                OrderRule.FIRST_COME,
                REASON,
                BASIS,
                100,
                CROWD,
                opensAt,
                closesAt,
                TOLERANCE);
    }

    static DraftDecision passingOn(Instant until) {
        return new DraftDecision(
                "D-2027-014",
                PERIOD,
                PeriodKind.CAPPED,
                OrderRule.FIRST_COME,
                REASON,
                BASIS,
                100,
                CROWD,
                BELL,
                CLOSING,
                TOLERANCE,
                new PassingOn(until));
    }

    static DraftDecision exempt() {
        return new DraftDecision(
                "D-2027-E",
                new PeriodNumber("2027-E"),
                PeriodKind.EXEMPT,
                OrderRule.FIRST_COME,
                REASON,
                BASIS,
                null,
                null,
                BELL,
                null,
                TOLERANCE);
    }

    /** Judged at an instant, by the build that runs. */
    static Rehearsal rehearsal(int crowd, Rehearsal.Verdict verdict, Instant judgedAt) {
        return rehearsal(crowd, verdict, judgedAt, BUILD);
    }

    static Rehearsal rehearsal(
            int crowd, Rehearsal.Verdict verdict, Instant judgedAt, String build) {
        return new Rehearsal(
                new PeriodNumber("R2027-1"),
                new RehearsalTerms(crowd, 100, judgedAt.minusSeconds(60)),
                build,
                DRAFTER,
                judgedAt.minusSeconds(600),
                new Rehearsal.Judgement(verdict, "{}", judgedAt));
    }

    static PeriodStanding standing(int taken) {
        return standing(taken, null);
    }

    static PeriodStanding standing(int taken, @Nullable Suspension suspension) {
        return new PeriodStanding(
                PERIOD,
                PeriodKind.CAPPED,
                OrderRule.FIRST_COME,
                100,
                taken,
                BELL,
                CLOSING,
                BELL.minus(Duration.ofDays(7)),
                "D-2027-014",
                "0".repeat(64),
                TOLERANCE,
                taken == 100 ? BELL.plusSeconds(40) : null,
                suspension);
    }

    static PeriodStanding exemptStanding() {
        return new PeriodStanding(
                new PeriodNumber("2027-E"),
                PeriodKind.EXEMPT,
                OrderRule.FIRST_COME,
                PeriodKind.NO_CAP,
                5,
                BELL,
                null,
                BELL.minus(Duration.ofDays(7)),
                "D-2027-E",
                "0".repeat(64),
                TOLERANCE,
                null,
                null);
    }

    /** Announced a day later, and opens two days after the first. */
    static PeriodStanding laterExemptStanding() {
        return new PeriodStanding(
                new PeriodNumber("2027-X"),
                PeriodKind.EXEMPT,
                OrderRule.FIRST_COME,
                PeriodKind.NO_CAP,
                0,
                BELL.plus(Duration.ofDays(2)),
                null,
                BELL.minus(Duration.ofDays(6)),
                "D-2027-X",
                "0".repeat(64),
                TOLERANCE,
                null,
                null);
    }

    static PublishedDecision published(DraftDecision draft) {
        return new PublishedDecision(
                draft.number(),
                draft.period(),
                draft.kind(),
                draft.rule(),
                draft.reason(),
                draft.legalBasis(),
                PeriodKind.NO_CAP,
                BELL,
                null,
                TOLERANCE,
                draft.passingOn(),
                "{}",
                "0".repeat(64));
    }

    static LockedPeriod locked(int taken, @Nullable Instant lastAlive) {
        return new LockedPeriod(standing(taken), new byte[0], lastAlive);
    }
}
