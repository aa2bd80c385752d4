package quebec.monprojet.certificate;

/** What a version is worth on a day. */
public enum Standing {
    DRAWN,
    VALID,
    EXPIRED,
    DROPPED,
    CORRECTED,
    REPLACED,
    CANCELLED
}
