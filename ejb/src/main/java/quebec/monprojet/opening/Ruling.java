package quebec.monprojet.opening;

import java.time.Instant;
import java.util.Set;

/** What became of an act on an opening: done, or refused for a reason that can be read out. */
public sealed interface Ruling {

    record Done() implements Ruling {}

    /** The same person may not both prepare and approve. */
    record SamePerson() implements Ruling {}

    /**
     * What this person read is not what stands there now: nobody approves what they did not see.
     */
    record Changed() implements Ruling {}

    /** Less than 24 hours lie between a notice published now and this opening. */
    record TooSoon(Instant opensAt, Instant earliest) implements Ruling {}

    record WrongState(State state) implements Ruling {}

    record AtFault(Set<Fault> faults) implements Ruling {
        public AtFault {
            faults = Set.copyOf(faults);
        }
    }

    /** The number of the decision, or of its period, stands on another decision. */
    record NumberTaken() implements Ruling {}

    /** Another capped period is announced and not over. */
    record AnotherIsCurrent(PeriodNumber period) implements Ruling {}

    /** No rehearsal bears this opening: what the latest one lacks. */
    record NotRehearsed(Set<Shortfall> shortfalls) implements Ruling {
        public NotRehearsed {
            shortfalls = Set.copyOf(shortfalls);
        }
    }

    /** Nobody asked to open without a rehearsal. */
    record NoOverride() implements Ruling {}

    /** Somebody asked already; what they wrote is not written over. */
    record OverrideAsked() implements Ruling {}

    /** The same person may not both ask for an override and grant it. */
    record OwnOverride() implements Ruling {}

    /** There is nothing by that number, or nothing prepared. */
    record Unknown() implements Ruling {}

    default boolean done() {
        return this instanceof Done;
    }
}
