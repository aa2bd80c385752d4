package quebec.monprojet.rush;

/** Something that must never be. */
public record Fault(Kind kind, String what) {

    public enum Kind {
        /** A rank that nobody has. */
        GAP,
        /** A rank that two have, or a number. */
        DUPLICATE,
        OVER_CAP,
        /** Acknowledged, and not in the register. */
        LOST,
        /** Acknowledged with a rank, and now at another; or a register that forgot. */
        CHANGED,
        /** Somebody was answered before another even asked, and stands behind. */
        ORDER,
        /** The stamps of arrival contradict the order of the ranks. */
        STAMPS,
        /** Received before the bell, or while suspended. */
        NOT_OPEN,
        TWO_FOR_A_PERSON,
        TWO_FOR_A_DOSSIER,
        /** Told that no place is left, and yet in the register. */
        REFUSED_YET_ENTERED,
        /** Told that no place is left, while there was one. */
        REFUSED_TOO_EARLY,
        /** In the register, and nobody asked. */
        NEVER_ASKED,
        /** The leaves are not those that were signed. */
        LEAVES,
        /** A head does not continue the one before. */
        INCONSISTENT,
        SIGNATURE,
        /** A receipt, or a proof of having asked, proves nothing. */
        PROOF
    }

    @Override
    public String toString() {
        return kind + ": " + what;
    }
}
