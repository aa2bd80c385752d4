package quebec.monprojet.decision;

import java.time.LocalDate;

/** What came of asking that a decision be looked at again. */
public sealed interface AskingAgain {

    record Done(Reconsideration reconsideration) implements AskingAgain {}

    /** It was asked before. */
    record Already(Reconsideration reconsideration) implements AskingAgain {}

    /** The last day, in Montréal, is past. */
    record TooLate(LocalDate lastDay) implements AskingAgain {}

    /** The letter bears a day after today, or before the decision's own letter left. */
    record NotThatDay() implements AskingAgain {}

    /** The decision's own letter has not left: nobody answers it yet. */
    record NotSent() implements AskingAgain {}

    /** Whoever enters a demand had no part in the decision. */
    record OwnWork() implements AskingAgain {}

    /** It is not this person's, is no refusal nor rejection, or was looked at again already. */
    record NotOpen() implements AskingAgain {}
}
