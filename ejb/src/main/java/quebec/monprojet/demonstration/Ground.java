package quebec.monprojet.demonstration;

/** Whose database this is. */
enum Ground {
    /** Nobody's yet. */
    EMPTY,
    /** A demonstration's that was interrupted while it prepared. */
    BEGUN,
    /** A demonstration's, with everything in it. */
    PREPARED,
    /** Somebody else's: not to be touched. */
    FOREIGN
}
