package quebec.monprojet.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The tables, for those who ask in SQL; within the caller's transaction when there is one. */
@ApplicationScoped
public class Database {

    /**
     * Whoever waits for an answer is told within so many seconds to come back, rather than left
     * alone with a database that does not answer.
     */
    public static final int WITHIN_SECONDS = 5;

    static final String NAME = "java:jboss/datasources/Portal";

    @Resource(lookup = NAME)
    private DataSource portal;

    /** For the container. */
    public Database() {}

    public Database(DataSource portal) {
        this.portal = portal;
    }

    /** What is asked of the tables. */
    public interface Question<T> {
        T of(Connection connection) throws SQLException;
    }

    /** What is written into them. */
    public interface Change {
        void to(Connection connection) throws SQLException;
    }

    /**
     * Answers a question.
     *
     * @throws IllegalStateException with the words {@code otherwise}, when the database fails
     */
    public <T> T ask(String otherwise, Question<T> question) {
        try (Connection connection = connection()) {
            return question.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(otherwise, e);
        }
    }

    /**
     * Writes a change.
     *
     * @throws IllegalStateException with the words {@code otherwise}, when the database fails
     */
    public void change(String otherwise, Change change) {
        ask(
                otherwise,
                connection -> {
                    change.to(connection);
                    return true;
                });
    }

    /** Whether other nodes may be at the same tables: PostgreSQL serves many, H2 only one. */
    public static boolean isShared(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** For whoever tells one failure of the database from another; to be closed by the caller. */
    public Connection connection() throws SQLException {
        return portal.getConnection();
    }
}
