package quebec.monprojet.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import quebec.monprojet.fixture.HandOut;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.integration.Browser;
import quebec.monprojet.integration.Page;

/**
 * Two hundred browsers, each of an applicant and an address of its own: half of them sign in again
 * and again, whatever the door answers; the other half signed in beforehand, opened their sealed
 * dossiers again, and save one of its pages after the other. None of them ever pauses, but for a
 * second when they are told to come back later.
 */
final class Browsers {

    static final int ALL = 200;

    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int BUSY = 503;
    private static final String SESSION = "__Host-mpq";
    private static final List<String> PAGES = List.of("/dossier/nom", "/dossier/etat-civil");

    private final int port;
    private final HandOut handOut;
    private final List<Browser> inside = new CopyOnWriteArrayList<>();
    private final Map<Integer, Browser> outside = new HashMap<>();
    private final LongAdder signedIn = new LongAdder();
    private final LongAdder sentAway = new LongAdder();
    private final LongAdder saved = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private volatile boolean going;
    private volatile CountDownLatch gone = new CountDownLatch(0);

    Browsers(int port, HandOut handOut) {
        this.port = port;
        this.handOut = handOut;
        IntStream.rangeClosed(ALL / 2 + 1, ALL)
                .forEach(number -> outside.put(number, browser(number)));
    }

    /** One half signs in, and opens its dossiers. */
    void comeIn() {
        IntStream.rangeClosed(1, ALL / 2)
                .parallel()
                .forEach(
                        number -> {
                            Browser browser = browser(number);
                            Patience.until(
                                    "room at the door", () -> signIn(browser, number) == FOUND);
                            Page unsealing = browser.get("/dossier/desceller");
                            browser.submit(unsealing, Map.of(), "unseal");
                            inside.add(browser);
                        });
    }

    /** Returns when the first hundred pages were saved. */
    void start() {
        going = true;
        gone = new CountDownLatch(ALL);
        inside.forEach(browser -> run(() -> save(browser)));
        outside.forEach((number, browser) -> run(() -> knock(browser, number)));
        long before = saved.sum();
        Patience.until("a hundred pages saved", () -> saved.sum() > before + 100);
    }

    void stop() {
        going = false;
        try {
            gone.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while browsers leave", e);
        }
    }

    /** So far, without commas. */
    String text() {
        return String.format(
                Locale.ROOT,
                "so far %d signed in; %d pages saved; %d sent away from a busy door; %d failed",
                signedIn.sum(),
                saved.sum(),
                sentAway.sum(),
                failed.sum());
    }

    private void run(Runnable once) {
        Thread thread =
                new Thread(
                        () -> {
                            while (going) {
                                trying(once);
                            }
                            gone.countDown();
                        });
        thread.setDaemon(true);
        thread.start();
    }

    private void trying(Runnable once) {
        try {
            once.run();
        } catch (RuntimeException | AssertionError e) {
            failed.increment();
        }
    }

    private void save(Browser browser) {
        for (String path : PAGES) {
            Page form = browser.get(path);
            Page answer = form.status() == OK ? browser.submit(form, Map.of(), "save") : form;
            count(answer.status(), saved);
        }
    }

    private void knock(Browser browser, int number) {
        browser.forget(SESSION);
        count(signIn(browser, number), signedIn);
    }

    /** Whoever is sent away is ten times as impatient as the door asks them to be. */
    private void count(int status, LongAdder done) {
        if (status == FOUND) {
            done.increment();
        } else {
            (status == BUSY ? sentAway : failed).increment();
            Pause.of(Duration.ofSeconds(1));
        }
    }

    private int signIn(Browser browser, int number) {
        Page door = browser.get("/connexion");
        Map<String, String> answers =
                Map.of("address", handOut.applicant(number), "password", handOut.password());
        return door.status() == OK
                ? browser.submit(door, answers, "signIn").status()
                : door.status();
    }

    private Browser browser(int number) {
        return new Browser(port, "192.0.2." + number);
    }
}
