package quebec.monprojet.account;

/** Why something is written to an address about an account. */
public enum Purpose {
    /** A link and a code that confirm the address of a new account. */
    CONFIRM_ADDRESS("/compte/confirmer"),
    /** A link and a code to choose another password. */
    RESET_PASSWORD("/compte/nouveau-mot-de-passe"),
    /** A link and a code, sent to the new address, that make it the account's. */
    CHANGE_ADDRESS("/compte/nouvelle-adresse"),
    /** No link to follow: somebody tried to open an account with an address that has one. */
    ADDRESS_KNOWN("/connexion"),
    /** No link to follow: tells the old address that the account has another from now on. */
    ADDRESS_CHANGED("/compte/mot-de-passe-oublie"),
    /** No link to follow: tells that the password was changed. */
    PASSWORD_CHANGED("/compte/mot-de-passe-oublie");

    private final String page;

    Purpose(String page) {
        this.page = page;
    }

    /** The page, from the root of the portal, that the letter leads to. */
    public String page() {
        return page;
    }

    /** Whether the letter carries a token and a code, or only tells something. */
    public boolean opensSomething() {
        return this == CONFIRM_ADDRESS || this == RESET_PASSWORD || this == CHANGE_ADDRESS;
    }
}
