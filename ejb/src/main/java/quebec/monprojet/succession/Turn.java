package quebec.monprojet.succession;

import quebec.monprojet.intake.ApplicationNumber;

/** What came of the turn of the next place of a period. */
public sealed interface Turn {

    record PassedOn(ApplicationNumber number) implements Turn {}

    /** Nobody who asked is left without a place and with a sealed dossier. */
    record NobodyLeft() implements Turn {}

    /** No place waits, or not long enough yet. */
    record NothingDue() implements Turn {}

    /** The decision does not say so, or not at this moment any more. */
    record NotDecided() implements Turn {}
}
