package quebec.monprojet.cluster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * People who asked for an account at a node that died before it wrote to them. The timers of both
 * other nodes find all of them at the same second.
 */
final class ForgottenWishes {

    static final List<String> ADDRESSES =
            IntStream.rangeClosed(1, 25).mapToObj(i -> "oubli-" + i + "@personne.example").toList();

    private ForgottenWishes() {}

    static void leave(TwoNodes nodes) {
        try (Connection connection = nodes.connect();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into account_link (id, wish, address, language, attested_at,"
                                        + " issued_at, expires_at, tries) values (?, 'CONFIRM_ADDRESS',"
                                        + " ?, 'FR', now(), now() - interval '1 minute',"
                                        + " now() + interval '1 day', 0)")) {
            for (String address : ADDRESSES) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, address);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Nobody can be forgotten", e);
        }
    }
}
