package quebec.monprojet.fees;

import java.util.Set;

/** What came of an act on a cancelling decision. */
public sealed interface Cancelling {

    record Done() implements Cancelling {}

    record AtFault(Set<Fault> faults) implements Cancelling {}

    /** Whoever drafted it may not approve it. */
    record SamePerson() implements Cancelling {}

    /** No letter can tell the persons: no name to write in is known, or no template is in force. */
    record Untold() implements Cancelling {}

    /** There is no such draft any more. */
    record Gone() implements Cancelling {}

    /** What is wrong with the terms. */
    enum Fault {
        NUMBER,
        PERIOD,
        /** It may still receive applications: it is not full, closed or suspended. */
        STILL_OPEN,
        REASON,
        LEGAL_BASIS,
        /** The number or the period has a cancelling decision. */
        THERE
    }
}
