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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Entry;
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

    /** No session lasts longer, and no form lasts longer than its session. */
    private static final Duration LONGEST_FORM = Duration.ofHours(12);

    private static final Act TAKEN = new Act("data.taken");

    /** What the form was called that asked for it. */
    private static final String FORM = "form";

    @Inject private Journal journal;
    @Inject private JournalAbout entries;
    @Inject private Clock clock;
    @Resource private SessionContext transaction;

    /** A member of the staff takes it for somebody who filed on paper. */
    public void hand(StaffId by, AccountId account) {
        journal.record(Actor.staff(by.value()), TAKEN, "account:" + account.value(), Map.of());
    }

    /** Whether a copy is given; what is not is not written down. */
    public Admission admit(AccountId account, UUID form) {
        Actor person = Actor.applicant(account.value());
        Instant now = clock.instant();
        Map<String, String> facts = Map.of(FORM, form.toString());
        journal.record(person, TAKEN, "account:" + account.value(), facts);
        Admission admission =
                Admission.of(entries.since(person, TAKEN, now.minus(LONGEST_FORM)), form, now);
        if (admission != Admission.GIVEN) {
            transaction.setRollbackOnly();
        }
        return admission;
    }

    /** What comes of asking for a copy. */
    enum Admission {
        GIVEN,
        /** The same form had one already. */
        TAKEN_BEFORE,
        TOO_OFTEN;

        /**
         * @param taken of late, that which is asked for now among them
         */
        static Admission of(List<Entry> taken, UUID form, Instant now) {
            long same =
                    taken.stream()
                            .filter(each -> form.toString().equals(each.facts().get(FORM)))
                            .count();
            if (same > 1) {
                return TAKEN_BEFORE;
            }
            Instant since = now.minus(WINDOW);
            long lately = taken.stream().filter(each -> each.recordedAt().isAfter(since)).count();
            return lately > MOST ? TOO_OFTEN : GIVEN;
        }
    }
}
