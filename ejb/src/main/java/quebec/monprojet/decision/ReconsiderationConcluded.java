package quebec.monprojet.decision;

/**
 * What was asked to be looked at again has been; told in the transaction that says so. Where the
 * decision was upheld, a {@link DecisionTaken} comes with it.
 */
public record ReconsiderationConcluded(Reconsideration reconsideration) {}
