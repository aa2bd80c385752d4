package quebec.monprojet.grid;

/**
 * What one change would add.
 *
 * @param passes whether every cut-off and the passing score would then be met
 */
public record Improvement(Change change, int points, boolean passes) {}
