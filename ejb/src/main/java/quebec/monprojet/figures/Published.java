package quebec.monprojet.figures;

/** A number as everybody may see it. */
public sealed interface Published {

    /** So many, {@link Veil#FEWEST} at least. */
    record Exactly(int count) implements Published {}

    /** Fewer than {@link Veil#FEWEST}, none perhaps. */
    record Few() implements Published {}

    /** Left out: with it one of fewer could be computed. */
    record Withheld() implements Published {}
}
