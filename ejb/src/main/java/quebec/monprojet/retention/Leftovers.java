package quebec.monprojet.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import quebec.monprojet.account.AccountClosed;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.schema.Database;

/**
 * What came to an account while it was being closed. The acts themselves refuse that; whatever
 * slips past one goes with the next round.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Leftovers {

    private static final String FAILED = "What is left of closed accounts cannot be read";

    @Inject private Database database;
    @Inject private Event<AccountClosed> closed;
    @Inject private Journal journal;

    public List<AccountId> ofClosed(int most) {
        return database.ask(FAILED, connection -> new LeftoverRows(connection).ofClosed(most));
    }

    /** As when it was closed: whoever keeps something of that person erases it now. */
    public void erase(AccountId account) {
        closed.fire(new AccountClosed(account));
        journal.record(
                Actor.system("retention"),
                new Act("retention.leftovers-erased"),
                "account:" + account.value(),
                Map.of());
    }
}
