package quebec.monprojet.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Stored;

/** The where clause of a filter; values only ever travel as parameters. */
final class WorkCondition {

    private static final Pattern PLAIN = Pattern.compile("[^0-9A-Z-]");

    private static final String PENDING = statuses(true);
    private static final String ENDED = statuses(false);

    private static final int DAYS_AHEAD = 7;

    private static final String BEGINS_A_WORD =
            "a.number in (select w.application from bench_name_word w where %s)";

    private static final String OR_IS_LOOKED_THROUGH =
            "(%s or a.placed_by is null and concat(' ', a.name_key) like ?)";

    private final List<String> terms = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /**
     * Which rows are meant, seen from this day in Montréal.
     *
     * @param apart whether the portal has taken all names apart; those that it has not are looked
     *     through
     */
    WorkCondition(WorkFilter filter, LocalDate today, boolean apart) {
        ApplicationFilter application = filter.application();
        number(application.number());
        words(application.name(), apart);
        given("a.birth_date = ?", application.birthDate());
        given("a.country = ?", application.country());
        given("a.stream = ?", application.stream());
        given("a.period = ?", application.period());
        given("a.status = ?", application.status());
        given("a.received_at >= ?", application.from());
        given("a.received_at < ?", application.before());
        given("a.stratum = ?", filter.stratum());
        whose(filter.whose());
        progress(filter.progress());
        deadline(filter.deadline(), today);
    }

    private void number(String typed) {
        String part = PLAIN.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
        ApplicationNumber whole = ApplicationNumber.parse(typed).orElse(null);
        if (whole != null) {
            and("a.number = ?", whole.value());
        } else if (!part.isEmpty()) {
            and("a.number like ?", "%" + part + "%");
        } else if (!typed.isBlank()) {
            and("a.number = ?", typed);
        }
    }

    /** Every word begins a word of the name. */
    private void words(String typed, boolean apart) {
        List<String> words = NameWords.of(typed);
        for (String word : words) {
            List<Object> parameters = new ArrayList<>();
            if (!NameWords.isShort(word)) {
                parameters.add(NameWords.start(word));
            }
            parameters.add(word + "%");
            String term =
                    BEGINS_A_WORD.formatted(
                            NameWords.isShort(word)
                                    ? "w.start like ?"
                                    : "w.start = ? and w.word like ?");
            if (!apart) {
                parameters.add("% " + word + "%");
                term = OR_IS_LOOKED_THROUGH.formatted(term);
            }
            and(term, parameters.toArray());
        }
        if (words.isEmpty() && !typed.isBlank()) {
            and("a.name_key = ?", typed);
        }
    }

    private void whose(WorkFilter.Whose whose) {
        switch (whose.kind()) {
            case ANYBODY -> {}
            case NOBODY ->
                    and("not exists (select 1 from bench_claim h where h.application = a.number)");
            case MEMBER -> given("c.holder = ?", whose.id());
            case TEAM ->
                    given(
                            "c.holder in (select m.staff from bench_team_member m where m.team = ?)",
                            whose.id());
        }
    }

    private void progress(WorkFilter.Progress progress) {
        switch (progress) {
            case ANY -> {}
            case PENDING -> and(PENDING);
            case ENDED -> and(ENDED);
        }
    }

    private void deadline(WorkFilter.Deadline deadline, LocalDate today) {
        switch (deadline) {
            case ANY -> {}
            case OVERDUE -> and(WorklistRows.DUE + " < ?", today);
            case WITHIN_A_WEEK ->
                    and(WorklistRows.DUE + " between ? and ?", today, today.plusDays(DAYS_AHEAD));
            case NONE -> and(WorklistRows.DUE + " is null");
        }
    }

    private void given(String term, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            and(term, value);
        }
    }

    void and(String term, Object... parameters) {
        terms.add(term);
        values.addAll(List.of(parameters));
    }

    /** The place of the next parameter. */
    int fill(PreparedStatement statement) throws SQLException {
        int next = 1;
        for (Object value : values) {
            statement.setObject(next++, spoken(value));
        }
        return next;
    }

    private static Object spoken(Object value) {
        if (value instanceof Instant instant) {
            return Stored.utc(instant);
        }
        return value instanceof Enum<?> choice ? choice.name() : value;
    }

    private static String statuses(boolean pending) {
        return Arrays.stream(Status.values())
                .filter(status -> status.isPending() == pending)
                .map(status -> "'" + status.name() + "'")
                .collect(Collectors.joining(", ", "a.status in (", ")"));
    }

    @Override
    public String toString() {
        return terms.isEmpty() ? "" : " where " + String.join(" and ", terms);
    }
}
