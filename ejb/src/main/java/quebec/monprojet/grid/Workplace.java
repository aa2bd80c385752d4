package quebec.monprojet.grid;

/**
 * Where the job of a validated offer is.
 *
 * @param metropolitan in the Communauté métropolitaine de Montréal, which cuts across Lanaudière,
 *     the Laurentides and the Montérégie: only the municipality tells
 */
public record Workplace(Region region, boolean metropolitan) {

    public Workplace {
        if (region.isMetropolitan() && !metropolitan) {
            throw new IllegalArgumentException("All of " + region + " is metropolitan");
        }
    }
}
