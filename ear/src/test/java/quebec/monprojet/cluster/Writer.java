package quebec.monprojet.cluster;

import java.util.Map;
import quebec.monprojet.integration.Browser;
import quebec.monprojet.integration.Page;

/**
 * Somebody who fills in a dossier.
 *
 * @param browser signed in
 */
record Writer(Browser browser) {

    private static final String COOKIE = "__Host-mpq";

    Page opens(String path) {
        return browser.get(path);
    }

    /** Sends the form that was opened before, wherever it is answered now. */
    Page saves(Page form, Map<String, String> answers) {
        return browser.submit(form, answers, "save");
    }

    /** What the browser says of itself with each request. */
    String session() {
        return browser.cookie(COOKIE);
    }

    String cookie() {
        return COOKIE + "=" + session();
    }
}
