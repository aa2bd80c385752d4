package quebec.monprojet.letterbook;

/** What came of writing an official letter. */
public sealed interface Issued {

    /** It stands, now or since before. */
    record Written(OfficialLetterId letter) implements Issued {}

    /** Nobody is there to be written to, or there is nothing to write from. */
    record NotWritten(Failure why) implements Issued {}

    /** Kept by its name; the words for officers are on the page. */
    enum Failure {
        NO_APPLICATION,
        /** The account was closed. */
        NO_RECIPIENT,
        NO_TEMPLATE,
        /** Since the run was started they are none of those that it writes to. */
        NO_LONGER,
        /** A letter about a certificate, and none that counts. */
        NO_CERTIFICATE,
        /** The installation does not say in whose name letters are written. */
        NO_LETTERHEAD,
        /** The portal could not, for a reason that stands in its log. */
        BROKEN
    }
}
