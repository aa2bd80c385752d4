package quebec.monprojet.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/**
 * In which order applications are taken: a decision of the minister (I-0.2, s. 3.5).
 *
 * @param approvedBy null while it is a draft
 */
public record ProcessingOrder(
        Terms terms,
        StaffId draftedBy,
        Instant draftedAt,
        @Nullable StaffId approvedBy,
        @Nullable Instant approvedAt) {

    /**
     * What a programme manager writes.
     *
     * @param inForceFrom a day in Montréal
     * @param publishedIn where it can be read, such as a volume of the Gazette officielle
     * @param reason in French, as it is published
     * @param strata what is taken first comes first; within one, who was received first
     */
    public record Terms(
            String number,
            LocalDate inForceFrom,
            String publishedIn,
            String reason,
            String legalBasis,
            List<Stratum> strata) {

        public Terms {
            strata = List.copyOf(strata);
        }

        /** From 1 for the first stratum; {@link Stratum#NONE} when none holds. */
        int place(Traits application) {
            for (int place = 0; place < strata.size(); place++) {
                if (strata.get(place).holds(application)) {
                    return place + 1;
                }
            }
            return Stratum.NONE;
        }

        /** How many each place holds of so many of each sort. */
        Map<Integer, Long> places(Map<Traits, Long> alike) {
            Map<Integer, Long> places = new TreeMap<>();
            alike.forEach((traits, held) -> places.merge(place(traits), held, Long::sum));
            return places;
        }
    }

    public boolean approved() {
        return approvedBy != null;
    }
}
