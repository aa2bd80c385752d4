package quebec.monprojet.assisted;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.schema.Database;

/** What came of the buttons that were pressed for dossiers on paper. */
@Stateless
@RolesAllowed({"officer", "supervisor", "auditor"})
public class Presses {

    @Inject private Database database;

    /** Of every file that was pressed, the latest answer. */
    public Map<AccountId, Pressed> latest() {
        return database.ask(
                "The presses cannot be read", connection -> new PressRows(connection).latest());
    }
}
