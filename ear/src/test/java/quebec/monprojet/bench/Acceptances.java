package quebec.monprojet.bench;

/** Durable acceptances a second, and what pgbench reaches in the same PostgreSQL. */
final class Acceptances implements Part {

    static final String PART = "acceptances";
    static final String NAIVE = "pgbench";
    static final String OURS = "portal";

    private static final int ROUNDS = 5;
    private static final int NAIVE_SECONDS = 4;
    private static final int WARM_UP = 30_000;
    private static final int WARM_UP_SECONDS = 15;
    private static final int A_ROUND = (Terms.CROWD - WARM_UP) / ROUNDS;
    private static final int SECONDS = 2;

    @Override
    public String name() {
        return PART;
    }

    @Override
    public void measure(Bench bench) {
        Naive naive = new Naive(bench.tools(), bench.cluster(), bench.folder());
        try (Stage stage = Stage.set(bench, Terms.places())) {
            Presses presses = new Presses(stage);
            bench.notebook().note(presses.run(PART, "warm-up", 0, WARM_UP, WARM_UP_SECONDS));
            stage.profile();
            for (int round = 1; round <= ROUNDS; round++) {
                bench.notebook().note(naive(naive, stage, round));
                bench.notebook().note(presses.run(PART, OURS, round, A_ROUND, SECONDS));
            }
        }
    }

    private static Round naive(Naive naive, Stage stage, int round) {
        Processor used = stage.used();
        Naive.Seen seen = naive.run(NAIVE_SECONDS);
        used = stage.used().since(used);
        return new Round(
                PART, NAIVE, round, seen.transactions(), NAIVE_SECONDS, seen.rate(), used, "");
    }
}
