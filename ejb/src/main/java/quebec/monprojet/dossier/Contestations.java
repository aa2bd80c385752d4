package quebec.monprojet.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.time.Stored;

/**
 * When two dossiers bear one person, either may say so to an officer; nobody learns whose. An
 * officer weighs it and concludes, once, with reasons that the person is told.
 */
@Stateless
@PermitAll
public class Contestations {

    @Inject private DossierRows rows;
    @Inject private ContestationRows contestations;
    @Inject private Journal journal;
    @Inject private Event<ContestationConcluded> concluded;
    @Inject private Clock clock;

    /** Whether it was written down: only a sealed dossier that shares its person is contested. */
    public boolean contest(AccountId account, String reason) {
        DossierRow dossier = rows.locked(account).filter(DossierRow::sealed).orElse(null);
        if (dossier == null || !rows.anotherBears(dossier.standing())) {
            return false;
        }
        Seal seal = dossier.standing();
        if (contestations.of(seal).isEmpty()) {
            contestations.add(new ContestationRow(seal, Objects.requireNonNull(reason), now()));
            journal.record(
                    Actor.applicant(account.value()),
                    new Act("dossier.contested"),
                    seal.dossier().toString(),
                    Map.of());
        }
        return true;
    }

    /** What was written, once the reading is written down; empty when there is none of that id. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Optional<Contestation> open(StaffId by, ContestationId id, ClientNetwork from) {
        Optional<ContestationRow> row = contestations.locked(id);
        row.ifPresent(
                found -> {
                    found.read(by, now());
                    record(by, "contestation.read", id, Map.of("network", from.value()));
                });
        return row.map(ContestationRow::view);
    }

    /** The other sealed dossiers that bear this person, oldest seal first; 20 at most. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<DossierId> others(Contestation contestation) {
        return rows.bearing(contestation.person()).stream()
                .map(DossierRow::id)
                .filter(other -> !other.equals(contestation.dossier()))
                .toList();
    }

    /** Whose dossier it comes from. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public AccountId writer(Contestation contestation) {
        return rows.of(contestation.dossier()).orElseThrow().account();
    }

    /** Whether it was concluded now; false when somebody had before, or there is none. */
    @RolesAllowed({"officer", "supervisor"})
    public boolean conclude(
            StaffId by, ContestationId id, Conclusion.Outcome outcome, String reason) {
        ContestationRow row =
                contestations.locked(id).filter(found -> !found.isConcluded()).orElse(null);
        if (row == null) {
            return false;
        }
        row.conclude(new Conclusion(outcome, reason, now(), by));
        AccountId account = rows.of(row.dossier()).orElseThrow().account();
        concluded.fire(new ContestationConcluded(id, account));
        record(by, "contestation.concluded", id, Map.of("outcome", outcome.name()));
        return true;
    }

    /** For the letter that tells the person. */
    public Optional<Conclusion> conclusion(ContestationId id) {
        return contestations.of(id).flatMap(row -> Optional.ofNullable(row.view().conclusion()));
    }

    private void record(StaffId by, String act, ContestationId id, Map<String, String> facts) {
        journal.record(Actor.staff(by.value()), new Act(act), "contestation:" + id, facts);
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
