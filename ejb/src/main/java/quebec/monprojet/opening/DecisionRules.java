package quebec.monprojet.opening;

import java.time.Instant;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.time.Montreal;

/** Rules on windows, reasons and numbers that decisions and announcements share. */
public final class DecisionRules {

    /** I-0.2, s. 3.5, counted in Montréal's calendar. */
    static final Period LONGEST = Period.ofMonths(14);

    /** Long enough to be a reason, and no longer than a column. */
    private static final int SHORTEST_REASON = 20;

    private static final int LONGEST_REASON = 4000;
    private static final int LONGEST_BASIS = 400;

    private DecisionRules() {}

    public static boolean isReason(String text) {
        int length = text.strip().length();
        return length >= SHORTEST_REASON && text.length() <= LONGEST_REASON && isPlain(text);
    }

    public static boolean isLegalBasis(String text) {
        return !text.isBlank() && text.length() <= LONGEST_BASIS && isPlain(text);
    }

    /** Can be stored, hashed, and published in XML alike: no control character but line ends. */
    private static boolean isPlain(String text) {
        return text.codePoints()
                .noneMatch(
                        point ->
                                (Character.isISOControl(point) && point != '\n')
                                        || Character.getType(point) == Character.SURROGATE
                                        || point == 0xFFFE
                                        || point == 0xFFFF);
    }

    /**
     * What keeps a window from being one of a period of this kind.
     *
     * @param from where fourteen months begin
     */
    static Set<Fault> faultsOfWindow(
            PeriodKind kind, Instant from, Instant opensAt, @Nullable Instant closesAt) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (kind == PeriodKind.EXEMPT) {
            if (closesAt != null) {
                faults.add(Fault.EXEMPT_WITH_CAP_OR_CLOSING);
            }
        } else if (closesAt == null) {
            faults.add(Fault.CLOSING_MISSING);
        } else {
            if (!closesAt.isAfter(opensAt)) {
                faults.add(Fault.CLOSES_BEFORE_OPENING);
            }
            if (exceedsFourteenMonths(from, closesAt)) {
                faults.add(Fault.LONGER_THAN_FOURTEEN_MONTHS);
            }
        }
        return faults;
    }

    static boolean exceedsFourteenMonths(Instant from, Instant until) {
        return until.isAfter(from.atZone(Montreal.ZONE).plus(LONGEST).toInstant());
    }
}
