package quebec.monprojet.bench;

import java.util.Set;

/** What came of an act on an order of processing. */
public sealed interface Ordering {

    record Done() implements Ordering {}

    record AtFault(Set<Fault> faults) implements Ordering {}

    /** Whoever drafted it may not approve it. */
    record SamePerson() implements Ordering {}

    /** There is no such draft any more. */
    record Gone() implements Ordering {}

    /** What is wrong with the terms. */
    enum Fault {
        NUMBER,
        /** The number is that of another order. */
        THERE,
        /** It is missing, or before today: nobody is put in order after the fact. */
        DAY,
        PUBLISHED,
        REASON,
        LEGAL_BASIS,
        /** There is none, or more than there may be, or one without a name or a condition. */
        STRATA,
        COUNTRY
    }
}
