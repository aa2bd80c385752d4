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
import quebec.monprojet.fees.Cancellations;
import quebec.monprojet.fees.Expiries;
import quebec.monprojet.fees.Invitations;
import quebec.monprojet.fees.Reconciliation;
import quebec.monprojet.time.Heartbeat;
import quebec.monprojet.time.Heartbeats;

/**
 * What the fees of applications are due for, again and again: invitations, the end of thirty days,
 * decisions that cancel, questions to the gateway, money that goes back. After a stop it catches
 * up; each node does it, and what happens twice changes nothing.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeesSweeper {

    private static final String SWEEP = "A sweep of fees";

    private static final Duration DATABASE = Duration.ofSeconds(15);
    private static final Duration GATEWAY = Duration.ofSeconds(15);

    /** At most so many of each sort at a time. */
    private static final int AT_ONCE = 500;

    private static final int ASKED_AT_ONCE = 50;

    @Inject private Invitations invitations;
    @Inject private Expiries expiries;
    @Inject private Cancellations cancellations;
    @Inject private Reconciliation reconciliation;
    @Inject private Doorbells doorbells;
    @Inject private Courtesy courtesy;
    @Inject private Heartbeats hearts;

    private final List<Heartbeat> beating = new ArrayList<>();

    /** A gateway that does not answer holds up nothing but the questions to it. */
    @PostConstruct
    void start() {
        beating.add(hearts.every("fees", DATABASE, this::sweepInvitations));
        beating.add(hearts.every("fees-gateway", GATEWAY, this::askTheGateway));
    }

    @PreDestroy
    void stop() {
        beating.forEach(Heartbeat::close);
    }

    void sweepInvitations() {
        Attempts.at(
                SWEEP,
                () -> {
                    List<String> missing = invitations.missing(AT_ONCE);
                    if (!missing.isEmpty()) {
                        doorbells.ring(Queues.FEE_INVITATIONS, missing);
                    }
                });
        Attempts.at(
                SWEEP,
                () -> {
                    for (String number : expiries.overdue(AT_ONCE)) {
                        courtesy.give();
                        Attempts.at(SWEEP, () -> expiries.expire(Numbers.application(number)));
                    }
                });
        Attempts.at(
                SWEEP,
                () -> {
                    for (String number : cancellations.ending(AT_ONCE)) {
                        courtesy.give();
                        Attempts.at(SWEEP, () -> cancellations.end(Numbers.application(number)));
                    }
                });
    }

    void askTheGateway() {
        courtesy.give();
        Attempts.at(SWEEP, () -> reconciliation.ask(ASKED_AT_ONCE));
        Attempts.at(SWEEP, () -> reconciliation.giveBack(ASKED_AT_ONCE));
    }
}
