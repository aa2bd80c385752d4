package quebec.monprojet.integration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** What somebody could try with the database alone, past every line of Java. */
final class Statements {

    private final DataSource portal;

    Statements(DataSource portal) {
        this.portal = portal;
    }

    /**
     * What the database says against it; empty when it would let it pass. Leaves nothing behind.
     */
    Optional<String> refusal(String... statements) {
        try (Connection connection = portal.getConnection()) {
            connection.setAutoCommit(false);
            try {
                for (String statement : statements) {
                    execute(connection, statement);
                }
                return Optional.empty();
            } catch (SQLException refused) {
                return Optional.of(String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be asked", e);
        }
    }

    void run(String... statements) {
        try (Connection connection = portal.getConnection()) {
            for (String statement : statements) {
                execute(connection, statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not take this", e);
        }
    }

    String read(String query) {
        try (Connection connection = portal.getConnection();
                PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be read", e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
