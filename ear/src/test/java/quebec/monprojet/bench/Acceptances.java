package quebec.monprojet.bench;

/**
 * Durable acceptances a second, and what pgbench reaches in the same PostgreSQL: as it comes, and
 * with prepared statements, which spare the database the reading of each.
 */
final class Acceptances implements Part {

    static final String PART = "acceptances";
    static final String NAIVE = "pgbench";
    static final String PREPARED = "pgbench, prepared";
    static final String OURS = "portal";
    static final String CROWDED = "portal, 256 connections";

    private static final int ROUNDS = 5;
    private static final int NAIVE_SECONDS = 3;
    private static final int WARM_UP = 20_000;
    private static final int WARM_UP_SECONDS = 15;
    private static final int A_ROUND = (Terms.CROWD - WARM_UP) / (2 * ROUNDS);
    private static final int SECONDS = 2;

    @Override
    public String name() {
        return PART;
    }

    @Override
    public void measure(Bench bench) {
        Naive naive = new Naive(bench.tools(), bench.cluster(), bench.folder());
        try (Stage stage = Stage.open(bench, Terms.places())) {
            Presses presses = new Presses(stage);
            Presses crowded = new Presses(stage, stage.load(Load.MANY_CONNECTIONS));
            bench.notebook().note(presses.run(PART, "warm-up", 0, WARM_UP, WARM_UP_SECONDS));
            stage.profile();
            for (int round = 1; round <= ROUNDS; round++) {
                bench.notebook().note(naive(NAIVE, naive, stage, round));
                bench.notebook().note(naive(PREPARED, naive, stage, round));
                bench.notebook().note(presses.run(PART, OURS, round, A_ROUND, SECONDS));
                bench.notebook().note(crowded.run(PART, CROWDED, round, A_ROUND, SECONDS));
            }
        }
    }

    private static Round naive(String what, Naive naive, Stage stage, int round) {
        Processor used = stage.used();
        Naive.Seen seen = naive.run(what.equals(PREPARED) ? "prepared" : "simple", NAIVE_SECONDS);
        used = stage.used().since(used);
        return new Round(
                PART, what, round, seen.transactions(), NAIVE_SECONDS, seen.rate(), used, "");
    }
}
