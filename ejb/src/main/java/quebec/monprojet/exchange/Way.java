package quebec.monprojet.exchange;

/** Whom a message is for. */
public enum Way {
    TO_OFFICE,
    TO_PERSON
}
