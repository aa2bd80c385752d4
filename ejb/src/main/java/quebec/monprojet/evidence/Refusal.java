package quebec.monprojet.evidence;

/** Why a file is not taken. */
public enum Refusal {
    /** Neither PDF, nor JPEG, nor PNG by what it holds, whatever it is called. */
    UNKNOWN_TYPE,
    /** The photographs of a telephone that keeps them in a format of its own. */
    HEIC,
    EMPTY,
    TOO_LARGE,
    /** More files than one document may have. */
    TOO_MANY_FILES,
    /** More bytes than one dossier may have. */
    DOSSIER_FULL,
    TOO_MANY_PIXELS,
    TOO_MANY_PAGES,
    /** A PDF that would unpack to more than can be looked at. */
    UNPACKS_TOO_LARGE,
    DAMAGED,
    ENCRYPTED,
    /** A PDF that would do something: scripts, actions, files within. */
    ACTIVE,
    /** Something else before or after what it says it is. */
    MORE_THAN_ONE_THING,
    INFECTED,
    /** It was received, and the disk does not give it back. */
    LOST
}
