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
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.NoticeId;
import quebec.monprojet.decision.ReplyPeriods;
import quebec.monprojet.time.Heartbeat;
import quebec.monprojet.time.Heartbeats;

/**
 * Asks again and again which periods for a reply come to their end. After a stop it catches up;
 * each node does it, and what happens twice changes nothing.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReplyPeriodSweeper {

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);
    private static final int AT_ONCE = 500;

    @Inject private ReplyPeriods periods;
    @Inject private Courtesy courtesy;
    @Inject private Heartbeats hearts;

    private @Nullable Heartbeat beating;

    @PostConstruct
    void start() {
        beating = hearts.every("reply-periods", BETWEEN_LOOKS, this::sweep);
    }

    @PreDestroy
    void stop() {
        if (beating != null) {
            beating.close();
        }
    }

    void sweep() {
        Attempts.at("A round of reminders", this::remind);
        Attempts.at("A round of ends of periods", this::end);
    }

    private void remind() {
        for (NoticeId near : periods.near(AT_ONCE)) {
            courtesy.give();
            Attempts.at("A reminder", () -> periods.remind(near));
        }
    }

    private void end() {
        for (NoticeId over : periods.over(AT_ONCE)) {
            courtesy.give();
            Attempts.at("The end of a period", () -> periods.end(over));
        }
    }
}
