package quebec.monprojet.account;

/** Why a password cannot be taken. */
public enum Weakness {
    TOO_SHORT,
    TOO_LONG,
    /** Among the first that anybody guessing would try, for anyone or for this person. */
    COMMON
}
