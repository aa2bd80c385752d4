package quebec.monprojet.fees;

/** What came of saying that money left by hand. */
public sealed interface Confirmed {

    record Now() implements Confirmed {}

    /** Somebody said so before, perhaps of other money. */
    record Already(Refund refund) implements Confirmed {}

    /** Another refund left under this reference. */
    record Elsewhere() implements Confirmed {}

    /** It is another person who sends it, or nobody has taken it. */
    record NotTaken(Refund refund) implements Confirmed {}

    /** The gateway has it in hand. */
    record NotByHand() implements Confirmed {}
}
