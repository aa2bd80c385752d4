package quebec.monprojet.bench;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * The two answers that nearly everybody gets: "full", at the first press, when a proof of having
 * asked is signed, and at every later one; and the status document. Beside each, what the same
 * server does at its best with as many bytes.
 */
final class FullAndStatus implements Part {

    static final String PART = "full";
    static final String FIRST = "full, first press";
    static final String AGAIN = "full, pressed again";
    static final String SERVLET = "bare servlet";
    static final String STATUS = "status";
    static final String FILE = "static file";

    private static final int CAP = 100;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 10_000;
    private static final int WARM_UP_SECONDS = 8;
    private static final int A_ROUND = (Terms.CROWD - 2 * WARM_UP - 1) / ROUNDS;
    private static final int SECONDS = 2;
    private static final String STATUS_PATH = "/api/periods/current";

    @Override
    public String name() {
        return PART;
    }

    @Override
    public void measure(Bench bench) {
        try (Stage stage = Stage.open(bench, Terms.places().cap(CAP))) {
            new Measuring(bench.notebook(), stage, Yardsticks.putInto(stage, bench.folder()))
                    .play();
        }
    }

    /** On one stage. */
    private static final class Measuring {

        private final Notebook notebook;
        private final Stage stage;
        private final Load load;
        private final Answers answers;
        private final String submissions;
        private final String servlet;
        private final String file;

        Measuring(Notebook notebook, Stage stage, Yardsticks yardsticks) {
            this.notebook = notebook;
            this.stage = stage;
            this.load = stage.load();
            this.answers = stage.answers();
            this.submissions = stage.submissions();
            load.press(stage.nextTickets(WARM_UP), submissions, WARM_UP_SECONDS);
            this.servlet = yardsticks.servletOf(answers.bytesOfPress(submissions, stage.ticket()));
            this.file = yardsticks.fileOf(answers.bytesOf(STATUS_PATH));
        }

        void play() {
            Path warm = stage.nextTickets(WARM_UP);
            round(0, warm, WARM_UP_SECONDS);
            stage.profile();
            for (int round = 1; round <= ROUNDS; round++) {
                round(round, stage.nextTickets(A_ROUND), SECONDS);
            }
        }

        private void round(int number, Path tickets, int seconds) {
            full(FIRST, number, tickets, seconds);
            full(AGAIN, number, tickets, seconds);
            timed(SERVLET, number, () -> load.press(tickets, servlet, seconds));
            timed(STATUS, number, () -> load.ask("GET", STATUS_PATH, seconds));
            timed(FILE, number, () -> load.ask("GET", file, seconds));
        }

        private void full(String what, int number, Path tickets, int seconds) {
            long before = answers.counted("full");
            Processor used = stage.used();
            Load.Seen seen = load.press(tickets, submissions, seconds);
            used = stage.used().since(used);
            int full = (int) (answers.counted("full") - before);
            note(what, number, full, seen, used);
        }

        private void timed(String what, int number, Supplier<Load.Seen> run) {
            Processor used = stage.used();
            Load.Seen seen = run.get();
            used = stage.used().since(used);
            note(what, number, seen.requests() - seen.refused(), seen, used);
        }

        private void note(String what, int number, int done, Load.Seen seen, Processor used) {
            notebook.note(
                    new Round(
                            PART,
                            what,
                            number,
                            done,
                            seen.seconds(),
                            done / seen.seconds(),
                            used,
                            seen.text()));
        }
    }
}
