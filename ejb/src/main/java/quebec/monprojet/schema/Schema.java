package quebec.monprojet.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What readiness asks of the database. */
@ApplicationScoped
public class Schema {

    private static final int ANSWER_WITHIN_SECONDS = 3;

    @Resource(lookup = Database.NAME)
    private DataSource portal;

    private volatile boolean complete;

    /** Whether the database answers a trivial question within three seconds. */
    public boolean answers() {
        try (Connection connection = portal.getConnection();
                Statement question = connection.createStatement()) {
            question.setQueryTimeout(ANSWER_WITHIN_SECONDS);
            return question.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }

    /** Whether every script has run. Once seen it stays true: a running node adds no script. */
    public boolean isCurrent() {
        if (!complete) {
            complete = Migrations.on(portal).areComplete();
        }
        return complete;
    }
}
