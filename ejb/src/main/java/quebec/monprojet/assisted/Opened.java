package quebec.monprojet.assisted;

/** What came of opening a file for a form on paper. */
public sealed interface Opened {

    /**
     * It is there.
     *
     * @param alike whether somebody of these names and this birth date is known already
     */
    record Done(PaperFileId file, boolean alike) implements Opened {}

    /** Another file bears that reference: the folder was entered before. */
    record ReferenceTaken() implements Opened {}
}
