package quebec.monprojet.exchange;

/** What came of declaring a change. */
public sealed interface Declaring {

    /** It is written down; sending the same form again answers the same. */
    record Declared(ChangeId change) implements Declaring {}

    /** This child was declared before: nobody has taken note of it yet, or it was accepted. */
    record ToldAlready() implements Declaring {}

    /** More than anybody's life holds: they write to the office instead. */
    record TooMany() implements Declaring {}

    /** The application is not this person's, or was given up. */
    record NoApplication() implements Declaring {}
}
