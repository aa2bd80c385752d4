package quebec.monprojet.grid;

/**
 * Level of the Common European Framework, as French attestations state it. On the Québec scale A1
 * is 1 and 2, A2 is 3 and 4, and so on to C2, which is 11 and 12.
 */
public enum Cefr {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
