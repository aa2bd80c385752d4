package quebec.monprojet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Patience;

/** What a page costs whoever opens it for the first time, on the wire: headers and bodies. */
@At(Moment.FULL)
class WeightIT {

    private static final int KILOBYTE = 1024;
    private static final int RUSH = 60 * KILOBYTE;
    private static final int ANY = 150 * KILOBYTE;

    @Test
    void theRushWeighsSixtyKilobytesInThreeRequestsAtMost(Chromium chromium, Portal portal) {
        String receipt = portal.submits(portal.tickets().get(0));
        String number = receipt.replaceFirst(".*\"applicationNumber\":\"([^\"]+)\".*", "$1");
        try (Weighed weighed = new Weighed(chromium.person(portal, Screen.PHONE))) {
            weighed.isAtMost("/etat", RUSH, 3);
            Patience.until(
                    "the first figures", () -> weighed.person.goes("/traitement").status() == 200);
            weighed.isAtMost("/traitement", RUSH, 3);
            weighed.isAtMost("/recu/" + number, RUSH, 3);
            weighed.person.signsIn("demande-4@demo.example");
            weighed.person.page().waitForURL(Pattern.compile(".*/dossier/?"));
            weighed.isAtMost("/attente/" + portal.period(), RUSH, 3);
            weighed.begin();
            weighed.person.presses();
            weighed.person.page().waitForLoadState(LoadState.NETWORKIDLE);
            weighed.isAtMost("the answer", RUSH, 3, weighed.requests);
        }
    }

    @Test
    void theOthersWeighAHundredAndFiftyAndRunNoScriptOfTheBackOffice(
            Chromium chromium, Portal portal) {
        try (Weighed weighed = new Weighed(chromium.person(portal, Screen.PHONE))) {
            for (String page : List.of("/", "/aide", "/connexion", "/lettres", "/compte/creer")) {
                weighed.isAtMost(page, ANY, 10);
                weighed.runsNothingOfPrimeFaces();
            }
            weighed.person.signsIn("brouillon@demo.example");
            weighed.person.page().waitForURL(Pattern.compile(".*/dossier/?"));
            for (String page :
                    List.of(
                            "/dossier/",
                            "/dossier/nom",
                            "/dossier/naissance",
                            "/dossier/documents",
                            "/dossier/document?piece=passport.moi",
                            "/dossier/paiement",
                            "/dossier/lettres",
                            "/dossier/certificat",
                            "/mandats",
                            "/mandats/inviter",
                            "/compte/acces",
                            "/compte")) {
                weighed.isAtMost(page, ANY, 10);
                weighed.runsNothingOfPrimeFaces();
            }
        }
    }

    /** Counts what a browser fetches; nothing is kept from one page to the next. */
    private static final class Weighed implements AutoCloseable {

        private final Person person;
        private final List<Request> requests = new ArrayList<>();

        Weighed(Person person) {
            this.person = person;
            person.page().onRequestFinished(requests::add);
            var devtools = person.context().newCDPSession(person.page());
            devtools.send("Network.enable");
            var off = new com.google.gson.JsonObject();
            off.addProperty("cacheDisabled", true);
            devtools.send("Network.setCacheDisabled", off);
        }

        void begin() {
            requests.clear();
        }

        void isAtMost(String page, int bytes, int count) {
            // what the page before still fetches is not this page's
            person.page().waitForLoadState(LoadState.NETWORKIDLE);
            begin();
            Response answer = person.goes(page);
            assertThat(answer.status()).isLessThan(400);
            person.page().waitForLoadState(LoadState.NETWORKIDLE);
            isAtMost(page, bytes, count, requests);
        }

        void isAtMost(String page, int bytes, int count, List<Request> fetched) {
            List<Request> real =
                    fetched.stream().filter(request -> !request.url().startsWith("data:")).toList();
            int weight =
                    real.stream()
                            .map(Request::sizes)
                            .mapToInt(size -> size.responseBodySize + size.responseHeadersSize)
                            .sum();
            long parts = real.stream().filter(Weighed::isPart).count();
            System.out.println(page + ": " + weight + " bytes in " + parts + " requests");
            assertThat(weight).as("bytes of %s", page).isLessThanOrEqualTo(bytes);
            assertThat(parts).as("requests of %s", page).isLessThanOrEqualTo(count);
        }

        /** What the page then asks for itself, the status or the keys, is weighed but no part. */
        private static boolean isPart(Request request) {
            return !request.resourceType().equals("fetch");
        }

        void runsNothingOfPrimeFaces() {
            assertThat(requests)
                    .extracting(Request::url)
                    .noneMatch(url -> url.contains("primefaces") || url.contains("jquery"));
        }

        @Override
        public void close() {
            person.close();
        }
    }
}
