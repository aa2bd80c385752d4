package quebec.monprojet.account;

/** What a typed code stood for. */
public record Redeemed(Purpose purpose, String token) {

    /** Path and query of the page that goes on from there. */
    public String path() {
        return purpose.page() + "?jeton=" + token;
    }
}
