package quebec.monprojet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Acceptances into a register with a million rows, and into an empty one, by two portals that take
 * turns.
 */
final class Growth implements Part {

    static final String PART = "growth";
    static final String EMPTY = "empty register";
    static final String GROWN = "a million rows";

    private static final int ROUNDS = 5;
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
        try (Stage empty = Stage.open(bench, Terms.places());
                Stage grown = Stage.open(bench, Terms.places().besideAnother())) {
            measure(bench.notebook(), EMPTY, empty, 0);
            measure(bench.notebook(), GROWN, grown, 0);
            fill(grown);
            for (int round = 1; round <= ROUNDS; round++) {
                measure(bench.notebook(), EMPTY, empty, round);
                measure(bench.notebook(), GROWN, grown, round);
            }
        }
    }

    private static void measure(Notebook notebook, String what, Stage stage, int round) {
        Presses presses = new Presses(stage);
        notebook.note(
                round == 0
                        ? presses.run(PART, what, 0, WARM_UP, WARM_UP_SECONDS)
                        : presses.run(PART, what, round, A_ROUND, SECONDS));
    }

    /** Ten earlier periods, in each of which everybody has a place. */
    private static void fill(Stage stage) {
        try (Connection connection = stage.connect();
                Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, 0);
            for (String part : List.of("growth.sql", "settle.sql")) {
                for (String command : List.of(Load.text(part).split(";\n"))) {
                    statement.execute(command);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The register cannot be filled", e);
        } catch (IOException e) {
            throw new UncheckedIOException("There is nothing to fill the register with", e);
        }
        Notebook.say(
                "rows in the register: %d",
                stage.asked("select count(*) from register where period <> ?"));
    }
}
