package quebec.monprojet.correspondence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/**
 * Acknowledgements in table {@code letter}, from the register and the successions: each is the
 * outbox of its own.
 */
final class OwedRows {

    private static final String OWED =
            """
            insert into letter (kind, subject, account, created_at, next_at, carried_by)
            select 'ACKNOWLEDGEMENT', r.application_number, d.account,
                   cast(? as timestamp(6) with time zone), cast(? as timestamp(6) with time zone),
                   cast(? as uuid)
              from %s r
              join dossier d on d.id = r.dossier\
            """;

    private static final String THIS_ONE =
            " where r.period = ? and r.rank = ? and not r.rehearsal on conflict do nothing";

    private static final String MISSING =
            """
             where r.recorded_ns < ? and not r.rehearsal
               and not exists (select 1 from letter l
                                where l.kind = 'ACKNOWLEDGEMENT'
                                  and l.subject = r.application_number)
             order by r.recorded_ns
             fetch first ? rows only
            on conflict do nothing\
            """;

    private final Connection connection;

    OwedRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * Owes it, and gives whoever carries it at this moment a while to deliver it. Empty when the
     * register does not hold the application, or holds it in a rehearsal.
     */
    Optional<LetterId> owe(ApplicationNumber number, UUID carrier, Instant now, Duration patience)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(OWED.formatted(list(number)) + THIS_ONE)) {
            insert.setObject(1, Stored.utc(now));
            insert.setObject(2, Stored.utc(now.plus(patience)));
            insert.setObject(3, carrier);
            insert.setString(4, number.period().value());
            insert.setInt(5, number.rank().value());
            insert.executeUpdate();
        }
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select id from letter where kind = 'ACKNOWLEDGEMENT' and subject = ?")) {
            select.setString(1, number.value());
            return Found.first(select, row -> new LetterId(row.getLong(1)));
        }
    }

    private static String list(ApplicationNumber number) {
        return number.passedOn() ? "succession" : "register";
    }

    /** Those recorded before an instant that nobody owes yet, oldest first. */
    int oweMissing(Instant now, Instant before, int limit) throws SQLException {
        int owed = oweMissing("register", now, before, limit);
        return owed + oweMissing("succession", now, before, limit - owed);
    }

    private int oweMissing(String list, Instant now, Instant before, int limit)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(OWED.formatted(list) + MISSING)) {
            insert.setObject(1, Stored.utc(now));
            insert.setObject(2, Stored.utc(now));
            insert.setNull(3, Types.OTHER);
            insert.setLong(4, Nanoseconds.sinceEpoch(before));
            insert.setInt(5, limit);
            return insert.executeUpdate();
        }
    }
}
