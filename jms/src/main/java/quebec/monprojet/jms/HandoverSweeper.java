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
import java.util.ArrayList;
import java.util.List;
import quebec.monprojet.handover.Dispatch;
import quebec.monprojet.time.Heartbeat;
import quebec.monprojet.time.Heartbeats;

/**
 * Finds what is to be handed over and has not left: after a stop, while the broker was away, before
 * there was a key. At most so many at a time: other systems are older than ours.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HandoverSweeper {

    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final int AT_ONCE = 200;

    @Inject private Dispatch dispatch;
    @Inject private HandoverAnnouncer announcer;
    @Inject private Courtesy courtesy;
    @Inject private Heartbeats hearts;

    private final List<Heartbeat> beating = new ArrayList<>();

    @PostConstruct
    void start() {
        beating.add(hearts.every("handovers", EVERY, this::sweep));
    }

    @PreDestroy
    void stop() {
        beating.forEach(Heartbeat::close);
    }

    void sweep() {
        Attempts.at("A sweep of transmissions", this::hand);
    }

    private void hand() {
        for (long number : dispatch.due(AT_ONCE)) {
            courtesy.give();
            Attempts.at("A transmission", () -> announcer.hand(number));
        }
    }
}
