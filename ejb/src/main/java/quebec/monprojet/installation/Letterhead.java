package quebec.monprojet.installation;

import java.util.Map;
import java.util.Optional;

/**
 * In whose name the ministry writes: what stands on certificates and official letters.
 *
 * @param unit the administrative unit that issues: {@code MPQ_ADMINISTRATIVE_UNIT}
 * @param signatory who signs, by name and office: {@code MPQ_SIGNATORY}
 */
public record Letterhead(String unit, String signatory) {

    private static final Letterhead INVENTED =
            new Letterhead(
                    "Direction de la sélection (démonstration)",
                    "Simone Signataire, directrice (démonstration)");

    /** Empty where it does not say both, and is no demonstration: there nothing is issued. */
    static Optional<Letterhead> of(Map<String, String> environment) {
        String unit = environment.getOrDefault("MPQ_ADMINISTRATIVE_UNIT", "").strip();
        String signatory = environment.getOrDefault("MPQ_SIGNATORY", "").strip();
        if (!unit.isEmpty() && !signatory.isEmpty()) {
            return Optional.of(new Letterhead(unit, signatory));
        }
        return Installation.isDemonstration(environment) ? Optional.of(INVENTED) : Optional.empty();
    }
}
