package quebec.monprojet.examination;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.Likenesses;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;

/** Who is in which received application, and so which of them are about the same persons. */
@Stateless
@PermitAll
public class Households {

    /** Somebody who is in more has a file of another kind. */
    private static final int MOST = 100;

    @Inject private Database database;
    @Inject private Cases cases;
    @Inject private Dossiers dossiers;
    @Inject private Likenesses likenesses;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /**
     * The other applications of the persons of this one, in whatever period, the latest first. Who
     * looked for them, and how many there were, is written down.
     */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<LinkedFile> linked(StaffId by, ApplicationNumber number) {
        look(number);
        List<LinkedFile> linked =
                database.ask(
                        "Linked files cannot be read",
                        connection -> new PersonRows(connection).linked(number, MOST));
        journal.record(
                Actor.staff(by.value()),
                new Act("examination.links-read"),
                "application:" + number,
                Map.of("count", Integer.toString(linked.size())));
        return linked;
    }

    /** Received not longer ago, and nobody has looked who is in them; oldest first. */
    public List<ApplicationNumber> missing(Duration ago, int most) {
        Instant since = clock.instant().minus(ago);
        return database.ask(
                "Persons cannot be read",
                connection -> new PersonRows(connection).missing(since, most));
    }

    /** Looks who is in it, once. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void enter(ApplicationNumber number) {
        look(number);
    }

    private void look(ApplicationNumber number) {
        boolean known =
                database.ask(
                        "Persons cannot be read",
                        connection -> new PersonRows(connection).knows(number));
        if (!known) {
            cases.of(number)
                    .map(this::persons)
                    .ifPresent(
                            persons ->
                                    database.change(
                                            "Persons cannot be kept",
                                            connection ->
                                                    new PersonRows(connection)
                                                            .add(number, persons)));
        }
    }

    private List<PersonMark> persons(CaseStanding standing) {
        return dossiers.intact(standing.dossier())
                .map(dossier -> PersonMark.of(dossier.contents(), likenesses))
                .orElseGet(PersonMark::nobody);
    }
}
