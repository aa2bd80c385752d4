package quebec.monprojet.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A server that was started less than five minutes before the bell, and all at the bell: what it
 * enters in the first second, and in the seconds when it is warm.
 */
final class FirstSecond implements Part {

    static final String PART = "first-second";
    static final String FIRST = "first second";
    static final String WARM = "warm second";

    private static final Duration CONNECTED_BEFORE = Duration.ofSeconds(4);
    private static final int SECONDS = 20;
    private static final int WARM_FROM = 5;

    @Override
    public String name() {
        return PART;
    }

    @Override
    public void measure(Bench bench) {
        try (Stage stage = Stage.set(bench, Terms.places().opensIn(Stage.STARTED_BEFORE))) {
            stage.startAgain();
            Instant bell = stage.bell();
            Path tickets = stage.nextTickets(Terms.CROWD);
            stage.waitUntil(bell.minus(CONNECTED_BEFORE));
            Processor used = stage.used();
            int seconds = SECONDS + (int) CONNECTED_BEFORE.toSeconds();
            Load.Seen seen = stage.load().pressFrom(bell, tickets, stage.submissions(), seconds);
            used = stage.used().since(used);
            note(bench.notebook(), bySecond(stage, bell), used, seen);
        }
    }

    /** The last second is no whole one. */
    private static void note(
            Notebook notebook, List<Integer> bySecond, Processor used, Load.Seen seen) {
        List<Double> warm =
                bySecond.subList(WARM_FROM, bySecond.size() - 1).stream()
                        .map(Integer::doubleValue)
                        .toList();
        double first = bySecond.get(0);
        double later = Report.median(warm);
        int all = bySecond.stream().mapToInt(Integer::intValue).sum();
        String seconds = bySecond.toString().replace(",", "");
        notebook.note(new Round(PART, FIRST, 1, all, 1, first, used, seconds));
        notebook.note(new Round(PART, WARM, 1, all, 1, later, used, seen.text()));
    }

    /** Entered in each second after the bell. */
    private static List<Integer> bySecond(Stage stage, Instant bell) {
        List<Integer> seconds = new ArrayList<>();
        try (Connection connection = stage.connect();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select n, count(r.rank) from generate_series(0, ?) n"
                                        + " left join register r on r.period = ?"
                                        + " and (r.recorded_ns - ?) / 1000000000 = n"
                                        + " group by n order by n")) {
            select.setInt(1, SECONDS - 1);
            select.setString(2, stage.period());
            select.setLong(3, bell.toEpochMilli() * 1_000_000);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    seconds.add(row.getInt(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The register cannot be read", e);
        }
        while (!seconds.isEmpty() && seconds.get(seconds.size() - 1) == 0) {
            seconds.remove(seconds.size() - 1);
        }
        return seconds;
    }
}
