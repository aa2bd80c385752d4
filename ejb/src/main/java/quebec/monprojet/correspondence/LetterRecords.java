package quebec.monprojet.correspondence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.schema.Database;

/**
 * What was written to the person of an application, for those who work on it. Letters about the
 * account itself, such as a forgotten password, are none of their business and are not among them.
 */
@Stateless
@RolesAllowed({"officer", "supervisor", "auditor"})
public class LetterRecords {

    @Inject private Database database;

    /** The newest first: those about the application, and those to everybody. */
    public List<LetterRecord> of(AccountId account, String application) {
        return database.ask(
                "Letters cannot be read",
                connection -> new RecordRows(connection).of(account, application));
    }
}
