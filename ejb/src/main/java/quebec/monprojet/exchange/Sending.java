package quebec.monprojet.exchange;

/** What came of sending a message. */
public sealed interface Sending {

    /** It lies where the other side reads; sending the same form again answers the same. */
    record Received(MessageId message) implements Sending {}

    /** The person has written again since: whoever answers reads that first. */
    record MoreCame() implements Sending {}

    /** The person has written as often as one may in a day. */
    record TooMany() implements Sending {}

    /** The application is not this person's, or there is none. */
    record NotTheirs() implements Sending {}
}
