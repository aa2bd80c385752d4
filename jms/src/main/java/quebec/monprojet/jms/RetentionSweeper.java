package quebec.monprojet.jms;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.retention.DraftDue;
import quebec.monprojet.retention.DraftEndings;
import quebec.monprojet.retention.DraftsKept;
import quebec.monprojet.retention.Floors;
import quebec.monprojet.retention.Leftovers;
import quebec.monprojet.retention.Rounds;
import quebec.monprojet.time.Heartbeat;
import quebec.monprojet.time.Heartbeats;

/**
 * Warns those whose drafts nobody touches any more, ends what is over and clears what closed
 * accounts left: once a day, on one node, behind whoever presses the button. What fails is left to
 * the next day.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionSweeper {

    private static final Logger LOG = System.getLogger(RetentionSweeper.class.getName());
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);
    private static final int AT_ONCE = 200;

    @Inject private Rounds rounds;
    @Inject private DraftsKept drafts;
    @Inject private DraftEndings endings;
    @Inject private Leftovers leftovers;
    @Inject private Floors floors;
    @Inject private Courtesy courtesy;
    @Inject private Heartbeats hearts;

    private @Nullable Heartbeat beating;

    @PostConstruct
    void start() {
        beating = hearts.every("retention", BETWEEN_LOOKS, this::look);
    }

    @PreDestroy
    void stop() {
        if (beating != null) {
            beating.close();
        }
    }

    void look() {
        if (rounds.begin()) {
            sweep();
            clear();
            rounds.end();
        }
    }

    private void sweep() {
        List<DraftDue> page = drafts.due(null, AT_ONCE);
        while (!page.isEmpty()) {
            for (DraftDue due : page) {
                courtesy.give();
                treat(due);
            }
            DossierId last = page.get(page.size() - 1).dossier();
            page = drafts.due(last, AT_ONCE);
        }
    }

    private void clear() {
        for (AccountId left : leftovers.ofClosed(AT_ONCE)) {
            courtesy.give();
            try {
                leftovers.erase(left);
            } catch (RuntimeException e) {
                LOG.log(Logger.Level.WARNING, "What is left of a closed account stays: {0}", e);
            }
        }
    }

    /** The warning first: whoever was not warned is not ended, however long their time is over. */
    private void treat(DraftDue due) {
        try {
            endings.warn(due);
            if (due.over()) {
                boolean unused = endings.end(due.dossier(), floors.now());
            }
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.WARNING, "A draft is left to the next round: {0}", e);
        }
    }
}
