package quebec.monprojet.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/** Table {@code selection_application}, by whose turn it is, and table {@code bench_name_word}. */
final class TurnRows {

    /** Those that an officer can do something about; the others wait for the person or the bank. */
    private static final String FIRST =
            """
            select a.number from selection_application a
             where a.status in ('COMPLETENESS', 'PRELIMINARY_EXAMINATION', 'EXAMINATION',
                                'RECONSIDERATION')
               and not exists (select 1 from bench_claim c where c.application = a.number)
             order by a.stratum, a.received_at, a.number
             offset ? rows fetch next ? rows only\
            """;

    private static final String TRAITS =
            "select number, dossier, name_key, stream, country, ground, placed_by, received_at"
                    + " from selection_application where ";

    /** One of each sort stands for all: the earliest. */
    private static final String ALIKE =
            """
            select stream, country, ground, min(received_at) as received_at, count(*) as held
              from (select stream, country, ground, received_at, %s as span
                      from selection_application
                     where status not in ('SELECTED', 'REFUSED', 'REJECTED', 'WITHDRAWN',
                                          'CANCELLED', 'LAPSED')) pending
             group by stream, country, ground, span\
            """;

    private final Connection connection;

    TurnRows(Connection connection) {
        this.connection = connection;
    }

    /** One to be placed. */
    record Unplaced(
            String number, DossierId dossier, String nameKey, boolean isNew, Traits traits) {}

    /** The first that nobody works on, after some; others may reach for them at this moment. */
    List<ApplicationNumber> first(int passed, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIRST)) {
            select.setInt(1, passed);
            select.setInt(2, most);
            return Found.all(
                    select, row -> ApplicationNumber.parse(row.getString(1)).orElseThrow());
        }
    }

    /** Some of those that were placed under another order or not at all; others may be at some. */
    List<Unplaced> unplaced(String order, int most) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        TRAITS
                                + "placed_by is null or placed_by < ? or placed_by > ?"
                                + " fetch first ? rows only for update skip locked")) {
            select.setString(1, order);
            select.setString(2, order);
            select.setInt(3, most);
            return read(select);
        }
    }

    /**
     * How many pending applications no stratum tells apart: those of one stream, country and ground
     * that were received between the same two of these days.
     *
     * @param days from whose mornings on strata hold nothing any more, in order
     */
    Map<Traits, Long> alike(Collection<LocalDate> days) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ALIKE.formatted(span(days)))) {
            int next = 1;
            for (LocalDate day : days) {
                select.setObject(next++, Stored.utc(Montreal.startOf(day)));
            }
            return Found.all(select, row -> Map.entry(traits(row), row.getLong("held"))).stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    /** Which of these mornings comes first after the reception; zero for none. */
    private static String span(Collection<LocalDate> days) {
        StringBuilder span = new StringBuilder();
        for (int turn = 1; turn <= days.size(); turn++) {
            span.append(" when received_at < ? then ").append(turn);
        }
        return span.isEmpty() ? "0" : "case" + span + " else 0 end";
    }

    private static List<Unplaced> read(PreparedStatement select) throws SQLException {
        return Found.all(
                select,
                row ->
                        new Unplaced(
                                row.getString("number"),
                                new DossierId(row.getObject("dossier", UUID.class)),
                                row.getString("name_key"),
                                row.getString("placed_by") == null,
                                traits(row)));
    }

    private static Traits traits(ResultSet row) throws SQLException {
        return new Traits(
                Stream.valueOf(row.getString("stream")),
                row.getString("country"),
                row.getString("ground"),
                Stored.instant(row, "received_at"));
    }

    void place(String number, int stratum, String order, @Nullable String ground)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update selection_application set stratum = ?, placed_by = ?, ground = ?"
                                + " where number = ?")) {
            update.setInt(1, stratum);
            update.setString(2, order);
            update.setString(3, ground);
            update.setString(4, number);
            update.executeUpdate();
        }
    }

    void name(String number, List<String> words) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into bench_name_word (start, word, application)"
                                + " values (?, ?, ?) on conflict do nothing")) {
            for (String word : words) {
                insert.setString(1, NameWords.start(word));
                insert.setString(2, word);
                insert.setString(3, number);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
