package quebec.monprojet.fees;

/**
 * How far a cancelling decision reaches.
 *
 * @param applications that it ends, or has ended
 * @param back what was paid for them, to be given back
 */
public record Reach(long applications, Money back) {}
