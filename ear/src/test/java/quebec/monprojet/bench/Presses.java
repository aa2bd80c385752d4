package quebec.monprojet.bench;

import java.nio.file.Path;

/**
 * A run of first presses, as the register has it: from the first arrival to the last entry, which
 * is committed when its instant is set and published after. Who answered is not asked.
 */
final class Presses {

    private final Stage stage;
    private final Load load;

    Presses(Stage stage) {
        this(stage, stage.load());
    }

    Presses(Stage stage, Load load) {
        this.stage = stage;
        this.load = load;
    }

    /** With so many tickets, for so many seconds at most. */
    Round run(String part, String what, int number, int tickets, int seconds) {
        Path file = stage.nextTickets(tickets);
        long before = stage.ofRegister("count(*)");
        Processor used = stage.used();
        Load.Seen seen = load.press(file, stage.submissions(), seconds);
        used = stage.used().since(used);
        long after = stage.ofRegister("count(*)");
        String since = " filter (where rank > " + before + ")";
        double span =
                stage.ofRegister("max(recorded_ns)" + since + " - min(received_ns)" + since) / 1e9;
        int entered = (int) (after - before);
        return new Round(part, what, number, entered, span, entered / span, used, seen.text());
    }
}
