package quebec.monprojet.certificate;

/** A language that somebody proved to know by a recognised test. */
public enum Tongue {
    FRENCH,
    ENGLISH
}
