package quebec.monprojet.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a decision as a programme manager writes them.
 *
 * @param reason in French, published with the decision (I-0.2, s. 3.5)
 * @param cap places; null for an exempt stream
 * @param expectedCrowd how many people are expected at the bell; what is rehearsed is at least as
 *     large. Null for an exempt stream
 * @param closesAt first instant no longer admitted; null for an exempt stream
 * @param passingOn of places that were given up; null when none passes on
 * @param outageTolerance longest outage after which the intake goes on by itself: 30 s to 24 h
 */
public record DraftDecision(
        String number,
        PeriodNumber period,
        PeriodKind kind,
        OrderRule rule,
        String reason,
        String legalBasis,
        @Nullable Integer cap,
        @Nullable Integer expectedCrowd,
        Instant opensAt,
        @Nullable Instant closesAt,
        Duration outageTolerance,
        @Nullable PassingOn passingOn) {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,39}");
    private static final int LARGEST_CROWD = 100_000_000;
    private static final Duration SHORTEST_TOLERANCE = Duration.ofSeconds(30);
    private static final Duration LONGEST_TOLERANCE = Duration.ofHours(24);

    /** By which no place passes on. */
    public DraftDecision(
            String number,
            PeriodNumber period,
            PeriodKind kind,
            OrderRule rule,
            String reason,
            String legalBasis,
            @Nullable Integer cap,
            @Nullable Integer expectedCrowd,
            Instant opensAt,
            @Nullable Instant closesAt,
            Duration outageTolerance) {
        this(
                number,
                period,
                kind,
                rule,
                reason,
                legalBasis,
                cap,
                expectedCrowd,
                opensAt,
                closesAt,
                outageTolerance,
                null);
    }

    /** Everything that keeps these terms from being a decision; empty when nothing does. */
    public Set<Fault> faults() {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        find(!NUMBER.matcher(number).matches(), Fault.NUMBER, faults);
        find(period.rehearsal(), Fault.PERIOD, faults);
        find(!DecisionRules.isReason(reason), Fault.REASON, faults);
        find(!DecisionRules.isLegalBasis(legalBasis), Fault.LEGAL_BASIS, faults);
        find(
                outageTolerance.compareTo(SHORTEST_TOLERANCE) < 0
                        || outageTolerance.compareTo(LONGEST_TOLERANCE) > 0,
                Fault.OUTAGE_TOLERANCE,
                faults);
        if (kind == PeriodKind.EXEMPT) {
            find(cap != null, Fault.EXEMPT_WITH_CAP_OR_CLOSING, faults);
            find(expectedCrowd != null, Fault.EXPECTED_CROWD, faults);
        } else if (kind == PeriodKind.REHEARSAL) {
            throw new IllegalStateException("no decision is taken on a rehearsal");
        } else {
            find(
                    expectedCrowd == null || expectedCrowd < 1 || expectedCrowd > LARGEST_CROWD,
                    Fault.EXPECTED_CROWD,
                    faults);
            find(cap == null || cap < 1 || cap == PeriodKind.NO_CAP, Fault.CAP, faults);
        }
        find(passingOn != null && !isSound(passingOn), Fault.PASSING_ON, faults);
        faults.addAll(DecisionRules.faultsOfWindow(kind, opensAt, opensAt, closesAt));
        return faults;
    }

    private boolean isSound(PassingOn clause) {
        return kind == PeriodKind.CAPPED
                && clause.until().isAfter(opensAt)
                && !DecisionRules.exceedsFourteenMonths(opensAt, clause.until());
    }

    /** The cap as the register's column holds it. */
    int capOrNone() {
        return cap == null ? PeriodKind.NO_CAP : cap;
    }

    private static void find(boolean present, Fault fault, Set<Fault> faults) {
        if (present) {
            faults.add(fault);
        }
    }
}
