package quebec.monprojet.fees;

/** What the gateway does with an order to give money back. */
public sealed interface RefundAnswer {

    record Done(String reference) implements RefundAnswer {}

    record InHand() implements RefundAnswer {}

    record Refused() implements RefundAnswer {}

    /** No answer, or none that can be believed. */
    record Silent() implements RefundAnswer {}
}
