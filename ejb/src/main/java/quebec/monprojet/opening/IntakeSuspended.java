package quebec.monprojet.opening;

/** Fired inside the transaction that suspends a period. */
public record IntakeSuspended(PeriodNumber period) {}
