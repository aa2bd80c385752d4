package quebec.monprojet.privacy;

/** What a person may ask about their own data. */
public enum RequestKind {
    /** To be told what is kept, and to have a copy (s. 83). */
    ACCESS,
    /** To have something corrected (s. 89). */
    RECTIFICATION
}
