package quebec.monprojet.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.audit.JournalAbout;

/**
 * Writes down that a copy is taken, before it is. The journal is the count: its one lock puts those
 * who ask at the same moment in a row, on however many nodes.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CopyLedger {

    static final Duration WINDOW = Duration.ofHours(1);
    static final int MOST = 5;

    private static final Act TAKEN = new Act("data.taken");

    @Inject private Journal journal;
    @Inject private JournalAbout entries;
    @Inject private Clock clock;
    @Resource private SessionContext transaction;

    /** A member of the staff takes it for somebody who filed on paper. */
    public void hand(StaffId by, AccountId account) {
        journal.record(Actor.staff(by.value()), TAKEN, "account:" + account.value(), Map.of());
    }

    /** False when it is one too many; that is not written down. */
    public boolean admit(AccountId account) {
        Actor person = Actor.applicant(account.value());
        journal.record(person, TAKEN, "account:" + account.value(), Map.of());
        boolean admitted = entries.count(person, TAKEN, clock.instant().minus(WINDOW)) <= MOST;
        if (!admitted) {
            transaction.setRollbackOnly();
        }
        return admitted;
    }
}
