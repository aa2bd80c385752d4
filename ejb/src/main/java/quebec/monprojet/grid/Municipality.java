package quebec.monprojet.grid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality or a territory in the place of one.
 *
 * @param code its geographic code, five digits
 * @param kind such as Ville or Paroisse: two neighbours may share a name
 * @param metropolitan a member of the Communauté métropolitaine de Montréal
 * @param former where it was before it changed regions; null when it never did
 */
public record Municipality(
        String code,
        String name,
        String kind,
        Region region,
        boolean metropolitan,
        @Nullable Former former) {

    /** The region until that day, which is not in it. */
    public record Former(Region region, LocalDate until) {}

    /** The place of a job there, for an application filed on that day. */
    public Workplace workplace(LocalDate filed) {
        Region then = former != null && filed.isBefore(former.until()) ? former.region() : region;
        return new Workplace(then, metropolitan);
    }
}
