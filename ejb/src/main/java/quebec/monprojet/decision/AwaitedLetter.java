package quebec.monprojet.decision;

import java.time.Instant;
import java.time.LocalDate;

/** What a person may say by post now. */
public sealed interface AwaitedLetter {

    /** A reply to the notice that stands. */
    record Reply(NoticeOfIntention notice) implements AwaitedLetter {}

    /**
     * A demand that the decision be looked at again.
     *
     * @param told when the decision's own letter left
     * @param until the last day of the postmark, in Montréal
     */
    record Demand(Decision decision, Instant told, LocalDate until) implements AwaitedLetter {}
}
