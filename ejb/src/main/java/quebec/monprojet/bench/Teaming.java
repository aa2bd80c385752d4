package quebec.monprojet.bench;

/** What came of an act on a team. */
public sealed interface Teaming {

    record Done(TeamId team) implements Teaming {}

    /** A name is one to eighty characters. */
    record NoName() implements Teaming {}

    /** Another team bears it. */
    record NameTaken() implements Teaming {}

    /** Whoever it was about does not work on applications. */
    record NotAnOfficer() implements Teaming {}

    record Gone() implements Teaming {}
}
