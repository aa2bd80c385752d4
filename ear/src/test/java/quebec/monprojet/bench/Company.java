package quebec.monprojet.bench;

import java.time.Duration;

/** Acceptances a second alone, and while two hundred browsers do what costs the most. */
final class Company implements Part {

    static final String PART = "sign-in";
    static final String ALONE = "alone";
    static final String BESIDE = "beside 200 browsers";

    private static final int ROUNDS = 5;
    private static final int WARM_UP = 20_000;
    private static final int WARM_UP_SECONDS = 15;
    private static final int A_ROUND = (Terms.CROWD - WARM_UP) / (2 * ROUNDS);

    /** At most: whoever has run out of tickets has been measured. */
    private static final int SECONDS = 3;

    /** So that pages are compiled, as hours after a start: the line is, by its own warm-up. */
    private static final Duration PAGES_WARM = Duration.ofSeconds(90);

    @Override
    public String name() {
        return PART;
    }

    @Override
    public void measure(Bench bench) {
        Terms terms = Terms.places().applicants(Browsers.ALL).behindProxy();
        try (Stage stage = Stage.open(bench, terms)) {
            Presses presses = new Presses(stage);
            Notebook notebook = bench.notebook();
            Browsers browsers = new Browsers(stage.server().ports().http(), stage.handOut());
            browsers.comeIn();
            browsers.start();
            Pause.of(PAGES_WARM);
            browsers.stop();
            notebook.note(presses.run(PART, "warm-up", 0, WARM_UP, WARM_UP_SECONDS));
            for (int round = 1; round <= ROUNDS; round++) {
                notebook.note(presses.run(PART, ALONE, round, A_ROUND, SECONDS));
                browsers.start();
                Round beside = presses.run(PART, BESIDE, round, A_ROUND, SECONDS);
                browsers.stop();
                notebook.note(beside.noting(browsers.text()));
            }
        }
    }
}
