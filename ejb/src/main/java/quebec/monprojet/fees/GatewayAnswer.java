package quebec.monprojet.fees;

/** What the gateway knows of an attempt. */
public sealed interface GatewayAnswer {

    record Known(GatewayNotice notice) implements GatewayAnswer {}

    /** The person is there, or went away without a word. */
    record Pending() implements GatewayAnswer {}

    /** The person never came. */
    record NeverHeard() implements GatewayAnswer {}

    /** No answer, or none that can be believed. */
    record Silent() implements GatewayAnswer {}
}
