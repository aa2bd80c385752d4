package quebec.monprojet.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.bench.Claim;
import quebec.monprojet.bench.Claims;
import quebec.monprojet.installation.Letterhead;
import quebec.monprojet.selection.CaseMove;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Moving;
import quebec.monprojet.selection.Status;

/**
 * Cases under the hand of whoever holds them. Until the end of their transaction nobody else acts
 * on the same one.
 */
@ApplicationScoped
class HeldCases {

    /** Of which a letter tells the person. */
    private static final Set<Move> TOLD =
            EnumSet.of(Move.GIVE_NOTICE, Move.SELECT, Move.CONFIRM, Move.REOPEN);

    private final Claims claims;
    private final Cases cases;
    private final Journal journal;
    private final Optional<Letterhead> letterhead;

    @Inject
    HeldCases(Claims claims, Cases cases, Journal journal, Optional<Letterhead> letterhead) {
        this.claims = claims;
        this.cases = cases;
        this.journal = journal;
        this.letterhead = letterhead;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    HeldCases() {
        this(null, null, null, Optional.empty());
    }

    /** Acts on it as it was seen, if it is theirs and still stands like that. */
    Acting act(Handling hand, Function<CaseStanding, Acting> act) {
        if (!claims.isHeldBy(hand.number(), hand.by())) {
            return new Acting.NotHeld(claims.of(hand.number()).map(Claim::holder).orElse(null));
        }
        // What is read from here on, such as a reply, is all that there is when this moves.
        CaseStanding standing = cases.hold(hand.number()).orElseThrow();
        return standing.version() == hand.seen()
                ? act.apply(standing)
                : new Acting.Overtaken(standing, cases.last(hand.number()).orElse(null));
    }

    /** Moves it and writes that down; the facts are codes and numbers. */
    Acting move(
            Handling hand,
            Move move,
            Status to,
            @Nullable LocalDate dueOn,
            Map<String, String> facts) {
        if (TOLD.contains(move) && letterhead.isEmpty()) {
            return new Acting.WithoutLetterhead();
        }
        Moving moving = cases.move(hand.number(), hand.seen(), move, to, hand.actor(), dueOn);
        if (moving instanceof Moving.Done done) {
            record(hand, done.made(), facts);
            return new Acting.Done(done.standing());
        }
        return moving instanceof Moving.Overtaken overtaken
                ? new Acting.Overtaken(overtaken.standing(), overtaken.last())
                : new Acting.NotAllowed(((Moving.NotAllowed) moving).standing());
    }

    /** Where it stays until the end of the transaction. */
    CaseStanding hold(Handling hand) {
        return cases.hold(hand.number()).orElseThrow();
    }

    Optional<CaseStanding> of(Handling hand) {
        return cases.of(hand.number());
    }

    private void record(Handling hand, CaseMove made, Map<String, String> facts) {
        Map<String, String> all = new LinkedHashMap<>(facts);
        all.put("movedFrom", made.from().name());
        all.put("movedTo", made.to().name());
        all.put("version", Integer.toString(made.version()));
        String act = made.move().name().toLowerCase(Locale.ROOT).replace('_', '-');
        journal.record(
                hand.actor(), new Act("decision." + act), "application:" + hand.number(), all);
    }
}
