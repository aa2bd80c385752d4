package quebec.monprojet.chaos.full;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import quebec.monprojet.fixture.HandOut;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.Server;
import quebec.monprojet.integration.Browser;
import quebec.monprojet.integration.Page;
import quebec.monprojet.integration.Sending;

/** A document that somebody sent, and opens again wherever the portal went. */
record KeptDocument(String address, String password, String path, String content) {

    /** Sent by an applicant of the demonstration, and clean. */
    static KeptDocument sent(Server server, int applicant) {
        HandOut people = HandOut.in(server.base().resolve("data"));
        String address = people.applicant(applicant);
        Browser browser = signedIn(server, address, people.password());
        String number =
                new Sending(browser)
                        .send("passport.moi", "passeport.jpg", Sending.photograph(applicant));
        String path = "/pieces/fichier/" + number;
        Patience.until("a clean file", () -> browser.get(path).status() == 200);
        return new KeptDocument(address, people.password(), path, browser.get(path).body());
    }

    /** Whether its owner opens it, and it is what was sent. */
    boolean opensAt(Server server) {
        Page page = signedIn(server, address, password).get(path);
        return page.status() == 200 && page.body().equals(content);
    }

    private static Browser signedIn(Server server, String address, String password) {
        Browser browser = new Browser(server.ports().http());
        AtomicReference<Page> inside = new AtomicReference<>();
        Patience.until(
                "room at the door",
                () -> {
                    Page door = browser.get("/connexion");
                    inside.set(
                            browser.submit(
                                    door,
                                    Map.of("address", address, "password", password),
                                    "signIn"));
                    return inside.get().status() == 302;
                });
        return browser;
    }
}
