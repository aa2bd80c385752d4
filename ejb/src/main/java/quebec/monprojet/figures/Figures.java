package quebec.monprojet.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.selection.Status;

/**
 * How the work stands.
 *
 * @param waiting by status, in the order of a file's life
 * @param weeks the oldest first; the last one is not over
 * @param took all decisions, by the age that the application had
 * @param sample second looks at a sample
 * @param always second looks at what somebody else has to look at anyway
 */
public record Figures(
        Instant takenAt,
        List<Stage> waiting,
        List<Week> weeks,
        List<Reasons> outcomes,
        List<Integer> took,
        Looks sample,
        Looks always,
        List<Counted> notices,
        List<Counted> fees,
        List<Part> periods,
        List<Part> countries,
        List<Part> streams,
        Forecast forecast) {

    public Figures {
        waiting = List.copyOf(waiting);
        weeks = List.copyOf(weeks);
        outcomes = List.copyOf(outcomes);
        took = List.copyOf(took);
        notices = List.copyOf(notices);
        fees = List.copyOf(fees);
        periods = List.copyOf(periods);
        countries = List.copyOf(countries);
        streams = List.copyOf(streams);
    }

    /** Applications in one status, one number for each {@link Age}. */
    public record Stage(Status status, List<Integer> ages) {

        public Stage {
            ages = List.copyOf(ages);
        }

        public int total() {
            return ages.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * One week of Montréal.
     *
     * @param left withdrawn, cancelled, or not paid for
     */
    public record Week(LocalDate monday, int received, int decided, int left) {}

    /**
     * Decisions of one outcome.
     *
     * @param reasons by the code of a clause; a decision may have several
     */
    public record Reasons(Outcome outcome, int total, List<Counted> reasons) {

        public Reasons {
            reasons = List.copyOf(reasons);
        }
    }

    /** So many of what has this code. */
    public record Counted(String code, int count) {}

    /** What waits and what is decided of one period, country or stream. */
    public record Part(String code, int waiting, int decided) {}

    public int total() {
        return waiting.stream().mapToInt(Stage::total).sum();
    }

    public int decided() {
        return outcomes.stream().mapToInt(Reasons::total).sum();
    }
}
