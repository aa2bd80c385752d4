package quebec.monprojet.mandate;

/** What is wrong in an offer, by field. */
public enum OfferFault {
    NAME,
    ADDRESS,
    CAPACITY,
    BODY,
    MEMBERSHIP,
    POWER,
    LANGUAGE,
    LAST_DAY,
    /** The last day is over already. */
    LAST_DAY_PAST,
    /** A mandate lasts a year at most. */
    LAST_DAY_FAR
}
