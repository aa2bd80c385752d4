package quebec.monprojet.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;

/**
 * A mandate that is offered.
 *
 * @param lastDay on which it is worth something, in Montréal
 */
public record MandateOffer(Invitee to, Power power, Language language, LocalDate lastDay) {

    /** What reading an offer came to. */
    public sealed interface Read {}

    /** It may be sent. */
    public record Sound(MandateOffer offer) implements Read {}

    /** It may not, for these reasons. */
    public record Faulty(List<OfferFault> faults) implements Read {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads what was typed.
     *
     * @param today in Montréal
     */
    public static Read read(TypedOffer typed, LocalDate today) {
        List<OfferFault> faults = new ArrayList<>();
        Invitee to = Invitee.read(typed, faults);
        Power power = typed.power();
        if (power == null) {
            faults.add(OfferFault.POWER);
        }
        Language language = typed.language();
        if (language == null) {
            faults.add(OfferFault.LANGUAGE);
        }
        LocalDate lastDay = typed.lastDay();
        OfferFault late = lateness(lastDay, today);
        if (late != null) {
            faults.add(late);
        }
        return to == null || power == null || language == null || lastDay == null || late != null
                ? new Faulty(faults)
                : new Sound(new MandateOffer(to, power, language, lastDay));
    }

    private static @Nullable OfferFault lateness(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return OfferFault.LAST_DAY;
        }
        if (day.isBefore(today)) {
            return OfferFault.LAST_DAY_PAST;
        }
        return day.isAfter(today.plusYears(1)) ? OfferFault.LAST_DAY_FAR : null;
    }
}
