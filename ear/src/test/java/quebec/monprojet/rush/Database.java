package quebec.monprojet.rush;

/** What a portal keeps its register in. */
public enum Database {
    H2,
    POSTGRESQL
}
