package quebec.monprojet.opening;

/** What a rehearsal lacks for an opening to rest on it. */
public enum Shortfall {
    /** No rehearsal was judged at all. */
    NONE,
    RED,
    /** Fewer synthetic dossiers than the decision expects people. */
    TOO_SMALL,
    /** Judged more than 14 days ago. */
    TOO_OLD,
    /** Another build than the one that runs. */
    OTHER_BUILD
}
