package quebec.monprojet.correspondence;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import quebec.monprojet.account.AccountId;

/**
 * What was written to the person of an application, for those who work on it. Letters about the
 * account itself, such as a forgotten password, are none of their business and are not among them.
 */
@Stateless
@RolesAllowed({"officer", "supervisor", "auditor"})
public class LetterRecords {

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    /** The newest first: those about the application, and those to everybody. */
    public List<LetterRecord> of(AccountId account, String application) {
        try (Connection connection = portal.getConnection()) {
            return new RecordRows(connection).of(account, application);
        } catch (SQLException e) {
            throw new IllegalStateException("Letters cannot be read", e);
        }
    }
}
