package quebec.monprojet.handover;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.certificate.Certificate;
import quebec.monprojet.certificate.CertificateCancelled;
import quebec.monprojet.certificate.CertificateFiles;
import quebec.monprojet.certificate.CertificateIssued;
import quebec.monprojet.certificate.CertificateReplaced;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.DecisionTaken;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.CaseMoved;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.OwnApplications;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Stored;

/**
 * Writes down what other systems are to be told, in the transaction of what happened: both stand or
 * neither does. A decision is told as one, and not once more as the move that follows it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Telling {

    private static final Set<Status> WITHOUT_A_DECISION =
            Set.of(Status.WITHDRAWN, Status.CANCELLED, Status.LAPSED);

    @Inject private Database database;
    @Inject private OwnApplications applications;
    @Inject private FeeFiles fees;
    @Inject private CertificateFiles certificates;
    @Inject private Event<HandoverWritten> written;
    @Inject private Clock clock;

    public void decided(@Observes DecisionTaken taken) {
        Decision decision = taken.decision();
        file(
                decision.number(),
                decision.outcome().name(),
                "decision/" + decision.id(),
                decision.takenAt());
    }

    public void ended(@Observes CaseMoved moved) {
        Status status = moved.move().to();
        boolean reopened = !moved.move().from().isPending() && status.isPending();
        if (reopened || WITHOUT_A_DECISION.contains(status)) {
            file(
                    moved.number(),
                    reopened ? Told.REOPENED : status.name(),
                    "move/" + moved.number() + "/" + moved.move().version(),
                    moved.move().at());
        }
    }

    public void issued(@Observes CertificateIssued issued) {
        certificate(issued.certificate(), "issued");
    }

    public void replaced(@Observes CertificateReplaced replaced) {
        certificate(replaced.certificate(), "ended");
    }

    public void cancelled(@Observes CertificateCancelled cancelled) {
        certificate(cancelled.certificate(), "ended");
    }

    private void file(ApplicationNumber number, String status, String cause, Instant at) {
        OwnApplication application = applications.of(number).orElseThrow();
        ObjectNode content = Told.file(application, status, fees.of(number).orElse(null), at);
        tell(Destination.LEGACY, Kind.FILE, application, content, cause);
    }

    private void certificate(Certificate certificate, String what) {
        OwnApplication application = applications.of(certificate.application()).orElseThrow();
        tell(
                Destination.FEDERAL,
                Kind.CERTIFICATE,
                application,
                Told.certificate(certificate, before(certificate)),
                "certificate/" + certificate.code() + "/" + what);
    }

    private @Nullable String before(Certificate certificate) {
        var replaces = certificate.origin().replaces();
        return replaces == null
                ? null
                : certificates
                        .of(certificate.account(), replaces)
                        .flatMap(Certificate::issued)
                        .map(Certificate.Issue::said)
                        .orElse(null);
    }

    private void tell(
            Destination destination,
            Kind kind,
            OwnApplication application,
            ObjectNode content,
            String cause) {
        var telling =
                new HandoverRows.Telling(
                        destination,
                        kind,
                        application.number(),
                        application.account(),
                        content.toString(),
                        cause,
                        Stored.micros(clock.instant()));
        database.ask(
                        "What another system is to be told cannot be written down",
                        connection -> new HandoverRows(connection).add(telling))
                .ifPresent(number -> written.fire(new HandoverWritten(number)));
    }
}
