package quebec.monprojet.correspondence;

/** Why a letter that was owed is not sent. */
enum Pointless {
    /** The account is closed: there is nobody to write to. */
    NO_ADDRESS,
    /** The link was used, has expired, or means nothing. */
    LINK_OVER,
    /** A later notice or a suspension says something else. */
    OVERTAKEN
}
