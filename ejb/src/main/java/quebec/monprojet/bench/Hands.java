package quebec.monprojet.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Status;

/** One application as it changes hands, in one transaction. */
final class Hands {

    private final Cases cases;
    private final ClaimRows rows;
    private final BiPredicate<StaffId, ApplicationNumber> apart;
    private final StaffId by;
    private final Instant now;

    Hands(
            Cases cases,
            ClaimRows rows,
            BiPredicate<StaffId, ApplicationNumber> apart,
            StaffId by,
            Instant now) {
        this.cases = cases;
        this.rows = rows;
        this.apart = apart;
        this.by = by;
        this.now = now;
    }

    /** What is done with one application. */
    interface Act {
        Change to(Hands hands, ApplicationNumber number) throws SQLException;
    }

    /**
     * What came of it.
     *
     * @param done null when nothing changed
     * @param before who held it until now, if somebody did
     */
    record Change(Claiming answer, ClaimAct.@Nullable Kind done, @Nullable StaffId before) {

        private static Change none(Claiming answer) {
            return new Change(answer, null, null);
        }

        /** For the journal. */
        Map<String, String> facts() {
            Map<String, String> facts = new LinkedHashMap<>();
            if (before != null) {
                facts.put("formerHolder", before.toString());
            }
            if (answer instanceof Claiming.Done finished && done != ClaimAct.Kind.TAKEN_AWAY) {
                facts.put("holder", finished.claim().holder().toString());
            }
            return facts;
        }
    }

    /** Takes it, unless somebody else holds it. */
    Change claim(ApplicationNumber number) throws SQLException {
        return give(number, by, ClaimAct.Kind.CLAIMED);
    }

    /** Gives it to somebody, whoever holds it. */
    Change assign(ApplicationNumber number, StaffId to) throws SQLException {
        return give(number, to, ClaimAct.Kind.ASSIGNED);
    }

    private Change give(ApplicationNumber number, StaffId to, ClaimAct.Kind kind)
            throws SQLException {
        Optional<Status> status = cases.seize(number).map(CaseStanding::status);
        Optional<Claim> held = rows.of(number);
        boolean another = held.filter(claim -> !claim.holder().equals(to)).isPresent();
        if (another && kind == ClaimAct.Kind.CLAIMED) {
            return Change.none(new Claiming.HeldBy(held.get()));
        }
        if (status.isEmpty()) {
            return Change.none(unseized(number));
        }
        if (!status.get().isPending()) {
            return Change.none(new Claiming.NotPending());
        }
        if (held.isPresent() && !another) {
            return Change.none(new Claiming.Done(held.get()));
        }
        if (status.get() == Status.RECONSIDERATION && apart.test(to, number)) {
            return Change.none(new Claiming.HadAPart(to));
        }
        if (rows.heldBy(to) >= Limits.HELD) {
            return Change.none(new Claiming.HandsFull(to));
        }
        Claim claim = new Claim(number, to, now);
        rows.end(number);
        rows.hold(claim);
        rows.add(number, new ClaimAct(kind, to, Actor.staff(by.value()), now));
        return new Change(new Claiming.Done(claim), kind, held.map(Claim::holder).orElse(null));
    }

    /** Gives it back, unless it is somebody else's. */
    Change release(ApplicationNumber number) throws SQLException {
        return end(number, ClaimAct.Kind.RELEASED);
    }

    /** Takes it away from whoever holds it. */
    Change takeAway(ApplicationNumber number) throws SQLException {
        return end(number, ClaimAct.Kind.TAKEN_AWAY);
    }

    private Change end(ApplicationNumber number, ClaimAct.Kind kind) throws SQLException {
        boolean seized = cases.seize(number).isPresent();
        Optional<Claim> held = rows.of(number);
        if (held.isEmpty()) {
            return Change.none(new Claiming.Gone());
        }
        Claim claim = held.get();
        if (kind == ClaimAct.Kind.RELEASED && !claim.holder().equals(by)) {
            return Change.none(new Claiming.HeldBy(claim));
        }
        if (!seized) {
            return Change.none(unseized(number));
        }
        rows.end(number);
        rows.add(number, new ClaimAct(kind, claim.holder(), Actor.staff(by.value()), now));
        return new Change(new Claiming.Done(claim), kind, claim.holder());
    }

    private Claiming unseized(ApplicationNumber number) {
        return cases.of(number).isPresent() ? new Claiming.Busy() : new Claiming.Gone();
    }
}
