package quebec.monprojet.evidence;

/** What came of wanting to judge a document. */
public enum Concluding {
    DONE,
    /** The dossier does not ask for it, or its account is closed. */
    NOT_ASKED,
    /** Not all of it was looked at by the scanner: nobody has seen it either. */
    NOT_INSPECTED,
    /** Files or an explanation have come or gone since it was shown. */
    CHANGED_SINCE,
    /** There is nothing that could not conform: it has to be asked for. */
    NOTHING_THERE
}
