package quebec.monprojet.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.KeepsAccount;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.HoldStanding;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/** What must be kept, because a court or an inquiry may ask for it. One person holds, two lift. */
@Stateless
@LocalBean
@Local({KeepsAccount.class, HoldStanding.class})
@RolesAllowed({"officer", "supervisor"})
public class LegalHolds implements KeepsAccount, HoldStanding {

    private static final String FAILED = "Holds cannot be read";

    @Inject private Database database;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /** What came of wanting to hold a dossier. */
    public enum Placing {
        DONE,
        UNKNOWN,
        HELD_ALREADY
    }

    @RolesAllowed({"officer", "supervisor", "programme-manager", "auditor", "administrator"})
    public List<LegalHold> standing() {
        return database.ask(FAILED, connection -> new HoldRows(connection).standing());
    }

    /**
     * Holds a dossier.
     *
     * @param typed an application's number, or a dossier's identifier
     */
    public Placing place(StaffId by, String typed, Reason reason) {
        Optional<DossierId> dossier =
                database.ask(
                        FAILED,
                        connection -> {
                            HoldRows rows = new HoldRows(connection);
                            Optional<DossierId> named = rows.named(typed);
                            return named.isPresent() && rows.lock(named.get())
                                    ? named
                                    : Optional.empty();
                        });
        if (dossier.isEmpty()) {
            return Placing.UNKNOWN;
        }
        HoldId id = new HoldId(UUID.randomUUID());
        boolean placed =
                database.ask(
                        FAILED,
                        connection ->
                                new HoldRows(connection)
                                        .place(id, dossier.get(), reason.words(), by, now()));
        if (!placed) {
            return Placing.HELD_ALREADY;
        }
        record(by, "retention.held", id, Map.of("dossier", dossier.get().toString()));
        return Placing.DONE;
    }

    /** The first of two people; false when somebody has asked before. */
    public boolean askToLift(StaffId by, HoldId id) {
        boolean asked =
                database.ask(
                        FAILED, connection -> new HoldRows(connection).askToLift(id, by, now()));
        if (asked) {
            record(by, "retention.lift-asked", id, Map.of());
        }
        return asked;
    }

    /** The second; false for whoever asked. */
    public boolean lift(StaffId by, HoldId id) {
        boolean lifted =
                database.ask(FAILED, connection -> new HoldRows(connection).lift(id, by, now()));
        if (lifted) {
            record(by, "retention.lifted", id, Map.of());
        }
        return lifted;
    }

    /** What is held is not erased with its account either. */
    @Override
    @PermitAll
    public boolean keeps(AccountId account) {
        return holds(account);
    }

    /** Nor does its person take anything out of it, or say otherwise. */
    @Override
    @PermitAll
    public boolean holds(AccountId account) {
        return database.ask(FAILED, connection -> new HoldRows(connection).holds(account));
    }

    /**
     * Under the hold's own name: a person's copy of what was done to their dossier says nothing of
     * an inquiry. That their dossier stays, the pages tell them.
     */
    private void record(StaffId by, String act, HoldId id, Map<String, String> facts) {
        journal.record(Actor.staff(by.value()), new Act(act), "hold:" + id, facts);
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
