package quebec.monprojet.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.time.Montreal;

/**
 * How long an untouched draft is kept, in days of Montréal's calendar: the day it was last touched
 * is not counted, and the last day is the person's until its end.
 *
 * @param days after the last touch
 * @param first how many days before the last the first warning is due
 * @param last the same of the last warning; a draft stays at least as many days after it was sent
 */
record DraftTerm(int days, int first, int last) {

    DraftTerm {
        if (days <= first || first <= last || last < 1) {
            throw new IllegalArgumentException("The warnings come in order, within the delay");
        }
    }

    static DraftTerm of(RetentionSchedule schedule) {
        RetentionClass draft = schedule.named(RetentionSchedule.DRAFT);
        return new DraftTerm(
                draft.days() == null ? 0 : draft.days(),
                draft.warnings().get(0),
                draft.warnings().get(1));
    }

    /** Never before the day until which all drafts are kept. */
    LocalDate lastDay(Instant touchedAt, LocalDate floor) {
        LocalDate own = Montreal.day(touchedAt).plusDays(days);
        return own.isBefore(floor) ? floor : own;
    }

    /**
     * Which warning is due. Whoever was not warned in time, because the portal stood still, gets
     * the last one only, and the days that go with it.
     */
    Optional<DraftWarning> due(LocalDate lastDay, LocalDate today) {
        if (!today.isBefore(lastDay.minusDays(last))) {
            return Optional.of(DraftWarning.LAST);
        }
        return today.isBefore(lastDay.minusDays(first))
                ? Optional.empty()
                : Optional.of(DraftWarning.FIRST);
    }

    /** The last day that a last warning promises when it leaves on a given day. */
    LocalDate promised(LocalDate lastDay, LocalDate leaving) {
        LocalDate least = leaving.plusDays(last);
        return least.isBefore(lastDay) ? lastDay : least;
    }

    /**
     * Whether it may go.
     *
     * @param warnedAt when the last warning was sent; null when it was not
     */
    boolean isOver(LocalDate lastDay, @Nullable Instant warnedAt, LocalDate today) {
        return warnedAt != null && today.isAfter(promised(lastDay, Montreal.day(warnedAt)));
    }
}
