package quebec.monprojet.selection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.time.Stored;

/** Table {@code selection_application}, as it is searched. */
final class WorklistRows {

    private static final String LINES =
            "select number, dossier, family_name, given_names, birth_date, country, stream, period, rank,"
                    + " status, received_at, acknowledged_at from selection_application";

    private final Connection connection;

    WorklistRows(Connection connection) {
        this.connection = connection;
    }

    long count(ApplicationFilter filter) throws SQLException {
        Condition condition = new Condition(filter);
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select count(*) from selection_application" + condition)) {
            condition.fill(select);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Offset paging: officers leave the first pages seldom, and 100,000 rows bear it. */
    List<ApplicationLine> page(
            ApplicationFilter filter,
            ApplicationOrder order,
            boolean ascending,
            int first,
            int most)
            throws SQLException {
        Condition condition = new Condition(filter);
        try (PreparedStatement select =
                connection.prepareStatement(
                        LINES
                                + condition
                                + order.clause(ascending)
                                + " offset ? rows fetch next ? rows only")) {
            int next = condition.fill(select);
            select.setInt(next, first);
            select.setInt(next + 1, most);
            return lines(select);
        }
    }

    /** The next by instant of reception, from anywhere in the same time. */
    List<ApplicationLine> after(ApplicationFilter filter, @Nullable ApplicationLine last, int most)
            throws SQLException {
        Condition condition = new Condition(filter);
        if (last != null) {
            condition.and("received_at >= ?", last.receivedAt());
            condition.and("(received_at > ? or number > ?)", last.receivedAt(), last.number());
        }
        try (PreparedStatement select =
                connection.prepareStatement(
                        LINES
                                + condition
                                + ApplicationOrder.RECEIVED.clause(true)
                                + " fetch first ? rows only")) {
            select.setInt(condition.fill(select), most);
            return lines(select);
        }
    }

    private static List<ApplicationLine> lines(PreparedStatement select) throws SQLException {
        List<ApplicationLine> lines = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                lines.add(line(row));
            }
        }
        return lines;
    }

    static ApplicationLine line(ResultSet row) throws SQLException {
        return new ApplicationLine(
                row.getString("number"),
                new DossierId(row.getObject("dossier", UUID.class)),
                row.getString("family_name"),
                row.getString("given_names"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("country"),
                Stream.valueOf(row.getString("stream")),
                row.getString("period"),
                row.getInt("rank"),
                Status.valueOf(row.getString("status")),
                Stored.instant(row, "received_at"),
                Stored.optionalInstant(row, "acknowledged_at"));
    }

    /** The where clause of a filter; values only ever travel as parameters. */
    private static final class Condition {

        private static final Pattern PLAIN = Pattern.compile("[^0-9A-Z-]");

        private final List<String> terms = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Condition(ApplicationFilter filter) {
            number(filter.number());
            words(filter.name());
            given("birth_date = ?", filter.birthDate());
            given("country = ?", filter.country());
            given("stream = ?", filter.stream());
            given("period = ?", filter.period());
            given("status = ?", filter.status());
            given("received_at >= ?", filter.from());
            given("received_at < ?", filter.before());
        }

        private void number(String typed) {
            String part = PLAIN.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
            ApplicationNumber whole = ApplicationNumber.parse(typed).orElse(null);
            if (whole != null) {
                and("number = ?", whole.value());
            } else if (!part.isEmpty()) {
                and("number like ?", "%" + part + "%");
            } else if (!typed.isBlank()) {
                and("number = ?", typed);
            }
        }

        /** Every word begins a word of the name. */
        private void words(String typed) {
            String key = NameKey.of(typed);
            if (!key.isEmpty()) {
                for (String word : key.split(" ", -1)) {
                    and("concat(' ', name_key) like ?", "% " + word + "%");
                }
            } else if (!typed.isBlank()) {
                and("name_key = ?", typed);
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

        @Override
        public String toString() {
            return terms.isEmpty() ? "" : " where " + String.join(" and ", terms);
        }
    }
}
