package quebec.monprojet.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/** One round a day, on one node. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Rounds {

    /** After this a round whose node says nothing is another's. */
    private static final Duration FALLEN = Duration.ofHours(1);

    private static final String FAILED = "A round cannot be kept";

    @Inject private Database database;
    @Inject private Clock clock;

    /** Whether today's round is this node's to make. */
    public boolean begin() {
        Instant now = clock.instant();
        return database.ask(
                FAILED,
                connection -> {
                    try (PreparedStatement insert =
                            connection.prepareStatement(
                                    "insert into retention_round (made_on, begun_at) values (?, ?)"
                                            + " on conflict do nothing")) {
                        insert.setObject(1, day(now));
                        insert.setObject(2, Stored.utc(now));
                        if (insert.executeUpdate() == 1) {
                            return true;
                        }
                    }
                    try (PreparedStatement update =
                            connection.prepareStatement(
                                    "update retention_round set begun_at = ? where made_on = ?"
                                            + " and ended_at is null and begun_at < ?")) {
                        update.setObject(1, Stored.utc(now));
                        update.setObject(2, day(now));
                        update.setObject(3, Stored.utc(now.minus(FALLEN)));
                        return update.executeUpdate() == 1;
                    }
                });
    }

    /** Nothing is left to do today. */
    public void end() {
        Instant now = clock.instant();
        database.change(
                FAILED,
                connection -> {
                    try (PreparedStatement update =
                            connection.prepareStatement(
                                    "update retention_round set ended_at = ?"
                                            + " where ended_at is null")) {
                        update.setObject(1, Stored.utc(now));
                        update.executeUpdate();
                    }
                });
    }

    private static LocalDate day(Instant now) {
        return Montreal.day(now);
    }
}
