package quebec.monprojet.decision;

/** An officer entered what a person asked in a letter to be looked at again. */
public record DemandEntered(Reconsideration reconsideration) {}
