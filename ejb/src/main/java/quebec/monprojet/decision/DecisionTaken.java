package quebec.monprojet.decision;

/** A decision counts from now on; told in the transaction that says so. */
public record DecisionTaken(Decision decision) {}
