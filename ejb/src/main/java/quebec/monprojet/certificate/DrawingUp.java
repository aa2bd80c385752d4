package quebec.monprojet.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.DecisionTaken;
import quebec.monprojet.decision.Decisions;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.exchange.Change;
import quebec.monprojet.exchange.ChangeId;
import quebec.monprojet.exchange.ChangeNoted;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.OwnApplications;
import quebec.monprojet.time.Stored;

/**
 * Draws certificates up, in the transaction of what calls for them: the decision that selects, and
 * an accepted change of the family after it. A dossier that cannot be read keeps no decision from
 * being taken: what is missing is shown, and drawn up by an officer.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DrawingUp {

    private static final Actor ITSELF = Actor.system("certificate");

    @Inject private Database database;
    @Inject private Cases cases;
    @Inject private OwnApplications applications;
    @Inject private Changes changes;
    @Inject private Decisions decisions;
    @Inject private FamiliesToday families;
    @Inject private Journal journal;
    @Inject private Clock clock;

    public void selected(@Observes DecisionTaken taken) {
        Decision decision = taken.decision();
        if (decision.outcome() == Outcome.SELECTED) {
            draw(decision, null);
        }
    }

    /** Whoever belonged to the family all along changes no certificate by that alone. */
    public void noted(@Observes ChangeNoted noted) {
        changes.noted(noted.change())
                .filter(Change::isAccepted)
                .filter(change -> !predates(change))
                .ifPresent(this::follow);
    }

    private boolean predates(Change change) {
        return applications
                .of(change.number())
                .filter(own -> change.predates(own.receivedAt()))
                .isPresent();
    }

    /**
     * A selection that is under way has read the changes without this one. Nothing follows for a
     * family whose applicant's certificate was taken back.
     */
    private int follow(Change change) {
        cases.hold(change.number());
        return isTakenBack(change.number())
                ? 0
                : selection(change.number()).map(decision -> draw(decision, change)).orElse(0);
    }

    private boolean isTakenBack(ApplicationNumber number) {
        return Versions.isTakenBack(
                database.ask(
                        "Certificates cannot be read",
                        connection -> new CertificateRows(connection).about(number)));
    }

    /**
     * For an accepted change that draws nothing up by itself, once an officer has looked why it was
     * not in the dossier; how many there are now.
     */
    @RolesAllowed({"officer", "supervisor"})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public int after(StaffId by, ChangeId id) {
        Change change = changes.noted(id).filter(Change::isAccepted).orElse(null);
        if (change == null) {
            return 0;
        }
        int drawn = follow(change);
        asked(by, change.number(), drawn);
        return drawn;
    }

    /** What could not be drawn up with the decision; how many there are now. */
    @RolesAllowed({"officer", "supervisor"})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public int missing(StaffId by, ApplicationNumber number) {
        int drawn = selection(number).map(decision -> draw(decision, null)).orElse(0);
        asked(by, number, drawn);
        return drawn;
    }

    private void asked(StaffId by, ApplicationNumber number, int drawn) {
        journal.record(
                Actor.staff(by.value()),
                new Act("certificate.drawing-asked"),
                "application:" + number,
                Map.of("drawn", Integer.toString(drawn)));
    }

    private Optional<Decision> selection(ApplicationNumber number) {
        return decisions.about(number).stream()
                .findFirst()
                .filter(latest -> latest.outcome() == Outcome.SELECTED);
    }

    private int draw(Decision decision, @Nullable Change change) {
        // First of all: a change that somebody else accepts meanwhile is part of today's family.
        cases.hold(decision.number());
        OwnApplication application = applications.of(decision.number()).orElseThrow();
        Family today = families.of(application).orElse(null);
        if (today == null) {
            return 0;
        }
        Drawing.Plan plan =
                database.ask(
                        "Certificates cannot be drawn up",
                        connection -> {
                            CertificateRows rows = new CertificateRows(connection);
                            Drawing.Plan made =
                                    planned(
                                            application,
                                            decision,
                                            change,
                                            today,
                                            rows.about(application.number()));
                            for (Certificate left : made.dropped()) {
                                rows.end(left.code(), dropped(decision, change));
                            }
                            for (Certificate changed : made.changed()) {
                                rows.redraw(changed);
                            }
                            for (Certificate added : made.added()) {
                                rows.add(added);
                            }
                            return made;
                        });
        record(plan);
        return plan.added().size();
    }

    private Drawing.Plan planned(
            OwnApplication application,
            Decision decision,
            @Nullable Change change,
            Family today,
            List<Certificate> before) {
        return new Drawing(
                        application.number(),
                        application.account(),
                        decision.id(),
                        change == null ? null : change.id().value(),
                        before)
                .plan(today.travelling(), today.persons(), now());
    }

    private Certificate.End dropped(Decision decision, @Nullable Change change) {
        var noted = change == null ? null : change.noted();
        StaffId by = noted == null ? decision.proposedBy() : noted.by();
        return new Certificate.End(Ending.DROPPED, now(), by);
    }

    private void record(Drawing.Plan plan) {
        plan.added().forEach(drawn -> record("certificate.drawn-up", drawn));
        plan.changed().forEach(drawn -> record("certificate.drawn-again", drawn));
        plan.dropped().forEach(drawn -> record("certificate.dropped", drawn));
    }

    private void record(String act, Certificate drawn) {
        journal.record(
                ITSELF,
                new Act(act),
                "application:" + drawn.application(),
                Map.of(
                        "reference", drawn.reference(),
                        "version", Integer.toString(drawn.version()),
                        "cause", drawn.origin().cause().name()));
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
