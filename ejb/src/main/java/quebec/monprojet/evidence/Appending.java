package quebec.monprojet.evidence;

/** What came of sending some bytes. */
public sealed interface Appending {

    /** Bytes that are there now; {@code whole}: there are no more to come. */
    record Taken(long offset, boolean whole) implements Appending {}

    /** They belong elsewhere: this many are there. */
    record Elsewhere(long offset) implements Appending {}

    /** It has become clear that this is nothing we take. */
    record Refused(Refusal why) implements Appending {}

    /** This person is sending no such file. */
    record Unknown() implements Appending {}
}
