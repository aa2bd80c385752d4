package quebec.monprojet.audit;

/** The first entry, by number, that does not hold. */
public record Broken(long number, Fault fault) implements Verdict {

    /** What is wrong with it. */
    public enum Fault {
        /** Its content is not what its hash was taken over. */
        CHANGED,
        /** It does not follow the entry before it. */
        NOT_LINKED,
        /** It holds, but a signed anchor knew another one: everything up to it may be rewritten. */
        REWRITTEN,
        /** There is no such entry any more. */
        MISSING,
        /** It lies past the recorded end of the journal. */
        ADDED
    }
}
