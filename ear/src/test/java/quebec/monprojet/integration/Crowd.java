package quebec.monprojet.integration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Some thousands of applications of a period that nobody else has, put in behind the portal. */
final class Crowd {

    static final int SIZE = 4_000;
    static final String PERIOD = "2097-1";
    static final Instant FIRST = Instant.parse("2097-02-16T13:30:00Z");

    private static final String[] FAMILIES = {"Lefèvre-Côté", "Nguyễn", "Dupont"};
    private static final String[] KEYS = {"lefevre cote", "nguyen", "dupont"};
    private static final String[] COUNTRIES = {"FR", "VN", "MA", "MX"};

    private Crowd() {}

    /** Once a database. */
    static void gather(DataSource portal) throws SQLException {
        try (Connection connection = portal.getConnection();
                PreparedStatement there =
                        connection.prepareStatement(
                                "select count(*) from selection_application where period = ?")) {
            there.setString(1, PERIOD);
            try (var row = there.executeQuery()) {
                row.next();
                if (row.getInt(1) == 0) {
                    fill(connection);
                }
            }
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into selection_application (number, period, rank, dossier, account,"
                                + " family_name, given_names, name_key, birth_date, country,"
                                + " stream, status, received_at, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'CAPPED', ?, ?, 0)")) {
            for (int rank = 1; rank <= SIZE; rank++) {
                insert.setString(1, number(rank));
                insert.setString(2, PERIOD);
                insert.setInt(3, rank);
                insert.setObject(4, new UUID(1, rank));
                insert.setObject(5, new UUID(2, rank));
                insert.setString(6, FAMILIES[rank % FAMILIES.length]);
                insert.setString(7, "Élodie");
                insert.setString(8, KEYS[rank % KEYS.length] + " elodie");
                insert.setObject(9, LocalDate.of(1980, 1, 1).plusDays(rank % 1000));
                insert.setString(10, COUNTRIES[rank % COUNTRIES.length]);
                insert.setString(11, rank % 2 == 0 ? "ACKNOWLEDGED" : "RECEIVED");
                insert.setObject(12, received(rank).atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static String number(int rank) {
        return PERIOD + "-%06d-X".formatted(rank);
    }

    /** Ten of them come in the same microsecond. */
    static Instant received(int rank) {
        return FIRST.plusSeconds((rank - 1) / 10);
    }
}
