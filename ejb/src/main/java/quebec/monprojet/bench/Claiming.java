package quebec.monprojet.bench;

import quebec.monprojet.account.StaffId;

/** What came of wanting to take an application, to give it or to give it back. */
public sealed interface Claiming {

    /**
     * Done.
     *
     * @param claim as it stands now, or stood until now when it was given back
     */
    record Done(Claim claim) implements Claiming {}

    /** Somebody else works on it. */
    record HeldBy(Claim claim) implements Claiming {}

    /** Somebody acts on it at this very moment; nobody is made to wait for them. */
    record Busy() implements Claiming {}

    /** There is no such application, or nobody works on it any more. */
    record Gone() implements Claiming {}

    /** It has ended: nothing is left to be done about it. */
    record NotPending() implements Claiming {}

    /** It takes somebody who had no part in the decision that is looked at again. */
    record HadAPart(StaffId holder) implements Claiming {}

    /** They hold as many as one member may: {@link Limits#HELD}. */
    record HandsFull(StaffId holder) implements Claiming {}

    /** Whom it was to be given to does not work on applications, or no longer. */
    record NotAnOfficer(StaffId holder) implements Claiming {}
}
