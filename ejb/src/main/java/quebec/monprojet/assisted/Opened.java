package quebec.monprojet.assisted;

/** What came of opening a file for a form on paper. */
public sealed interface Opened {

    /** It is there, perhaps since the same member sent the same a moment ago. */
    record Done(PaperFileId file) implements Opened {}

    /** Another file bears that reference: the folder was entered before. */
    record ReferenceTaken() implements Opened {}
}
