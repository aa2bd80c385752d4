package quebec.monprojet.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/**
 * How a fact is counted by the tables, on a day of Montréal: each row of the inner query is one
 * thing to count, with what tells it apart. The tables know no days: they are told the instants
 * where bands and weeks begin.
 *
 * @param values of the parameters, in their order
 */
record Counting(Fact fact, String query, List<Object> values) {

    /** What is asked of each row that is counted. */
    static final String PART = "a.period, a.country, a.stream, ";

    private static final String PENDING =
            Arrays.stream(Status.values())
                    .filter(Status::isPending)
                    .map(status -> "'" + status + "'")
                    .collect(Collectors.joining(", "));

    /**
     * Decisions that stand, with their applications: the last one of each, unless somebody works on
     * it again. So nothing is both waiting and decided, or decided twice.
     */
    static final String TAKEN =
            " from decision d join selection_application a on a.number = d.application"
                    + " where d.taken_at = (select max(l.taken_at) from decision l"
                    + " where l.application = d.application) and a.status not in ("
                    + PENDING
                    + ")";

    private static final String LOOKED =
            " from decision d join selection_application a on a.number = d.application"
                    + " where d.look is not null";

    private static final String DECIDED = "'SELECTED', 'REFUSED', 'REJECTED'";

    private static final String LEFT = "'WITHDRAWN', 'CANCELLED', 'LAPSED'";

    Counting {
        values = List.copyOf(values);
    }

    /** {@link Fact#TOOK} is not among them: it takes two days of Montréal for each decision. */
    static List<Counting> on(LocalDate today) {
        return List.of(
                waiting(today),
                weekly(
                        Fact.RECEIVED,
                        today,
                        "'-'",
                        "a.received_at",
                        " from selection_application a where true"),
                moved(Fact.DECIDED, today, DECIDED),
                moved(Fact.LEFT, today, LEFT),
                plain(Fact.REASON, "concat(d.outcome, ' ', d.clauses) as mark, 0 as turn" + TAKEN),
                plain(Fact.LOOK, "concat(d.look_for, ' ', d.look) as mark, 0 as turn" + LOOKED),
                notices(today),
                plain(
                        Fact.FEES,
                        "f.state as mark, 0 as turn from fee_invitation f"
                                + " join selection_application a on a.number = f.application"));
    }

    private static Counting waiting(LocalDate today) {
        StringBuilder band = new StringBuilder("case");
        List<Object> values = new ArrayList<>();
        for (Age age : Age.values()) {
            if (age == Age.MORE) {
                band.append(" else ").append(age.place()).append(" end");
            } else {
                band.append(" when a.received_at >= ? then ").append(age.place());
                values.add(Stored.utc(Montreal.startOf(age.since(today))));
            }
        }
        return new Counting(
                Fact.WAITING,
                PART
                        + "a.status as mark, "
                        + band
                        + " as turn from selection_application a where a.status in ("
                        + PENDING
                        + ")",
                values);
    }

    private static Counting moved(Fact fact, LocalDate today, String to) {
        return weekly(
                fact,
                today,
                "m.moved_to",
                "m.moved_at",
                " from selection_move m join selection_application a on a.number = m.application"
                        + " where m.moved_to in ("
                        + to
                        + ")");
    }

    private static Counting weekly(
            Fact fact, LocalDate today, String mark, String instant, String from) {
        StringBuilder week = new StringBuilder("case");
        List<Object> values = new ArrayList<>();
        LocalDate first = Snapshot.firstMonday(today);
        for (LocalDate monday = Snapshot.monday(today);
                monday.isAfter(first);
                monday = monday.minusWeeks(1)) {
            week.append(" when ").append(instant).append(" >= ? then ");
            week.append(monday.toEpochDay());
            values.add(Stored.utc(Montreal.startOf(monday)));
        }
        week.append(" else ").append(first.toEpochDay()).append(" end");
        values.add(Stored.utc(Montreal.startOf(first)));
        return new Counting(
                fact,
                PART + mark + " as mark, " + week + " as turn" + from + " and " + instant + " >= ?",
                values);
    }

    private static Counting notices(LocalDate today) {
        return new Counting(
                Fact.NOTICE,
                PART
                        + "case when n.replied_at is not null"
                        + " or exists (select 1 from decision_posted_reply p where p.notice = n.id)"
                        + " then 'REPLIED'"
                        + " when n.reply_until < ? then 'SILENT' else 'OPEN' end as mark, 0 as turn"
                        + " from decision_notice n"
                        + " join selection_application a on a.number = n.application",
                List.of(today));
    }

    private static Counting plain(Fact fact, String rest) {
        return new Counting(fact, PART + rest, List.of());
    }

    /** One row for each thing told apart. */
    String counted() {
        return "select period, country, stream, mark, turn, count(*) as counted from (select "
                + query
                + ") c group by period, country, stream, mark, turn";
    }
}
