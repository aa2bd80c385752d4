package quebec.monprojet.cluster;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import quebec.monprojet.browser.Device;
import quebec.monprojet.fixture.HandOut;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.integration.Browser;
import quebec.monprojet.integration.Page;

/**
 * The people of the demonstration, who sign in once and stay.
 *
 * @param handOut names them
 * @param port where they come in
 */
record Accounts(HandOut handOut, int port) {

    /** Somebody who has only just begun a dossier. */
    Browser beginner() {
        Browser browser = new Browser(port);
        String address = handOut.said("(\\S+@\\S+)\\s+has only just begun").group(1);
        return inside(browser, knock(browser, "/connexion", address));
    }

    /** A member of the staff in that role. */
    Browser member(String role) {
        Browser browser = new Browser(port);
        MatchResult line = handOut.said("(\\S+@\\S+)\\s+" + role + "\\s+(\\S+)");
        Page halfWay = knock(browser, "/bureau/connexion", line.group(1));
        Page code = browser.get(halfWay.location());
        Map<String, String> answers = Map.of("code", new Device(line.group(2)).code());
        return inside(browser, browser.submit(code, answers, "enter"));
    }

    /** Passwords are hashed a few at a time: whoever comes to a busy door comes back. */
    private Page knock(Browser browser, String door, String address) {
        Map<String, String> answers = Map.of("address", address, "password", handOut.password());
        AtomicReference<Page> answer = new AtomicReference<>();
        Patience.until(
                "room at the door",
                () -> {
                    answer.set(browser.submit(browser.get(door), answers, "signIn"));
                    return answer.get().status() != 503;
                });
        return answer.get();
    }

    private static Browser inside(Browser browser, Page answer) {
        if (answer.status() != 302) {
            throw new IllegalStateException("Nobody let in:\n" + answer.body());
        }
        return browser;
    }
}
