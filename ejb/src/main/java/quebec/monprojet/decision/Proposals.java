package quebec.monprojet.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.examination.Examinations;
import quebec.monprojet.examination.Examined;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/** Writes decisions down, for whoever has found that they may be proposed or taken. */
@ApplicationScoped
class Proposals {

    @Inject private HeldCases cases;
    @Inject private DecisionRules rules;
    @Inject private Awaited awaited;
    @Inject private Examinations examinations;
    @Inject private Database database;
    @Inject private Clock clock;
    @Inject private Event<DecisionTaken> taken;

    /** The rules that hold today for an application. */
    RulesInForce rules(CaseStanding standing) {
        return rules.on(Montreal.day(standing.receivedAt()), Montreal.day(clock.instant()));
    }

    /** Whether it rests on clauses that hold. */
    boolean rests(CaseStanding standing, Grounds grounds) {
        return rules(standing).support(grounds.outcome(), grounds.clauses());
    }

    /** It counts once somebody else has looked at it. */
    Acting propose(
            Handling hand,
            CaseStanding standing,
            Grounds grounds,
            Look.Cause cause,
            @Nullable DecisionId first) {
        Acting acting = cases.move(hand, Move.PROPOSE, Status.SECOND_LOOK, null, facts(grounds));
        if (acting instanceof Acting.Done) {
            add(proposal(hand, standing, grounds, cause, null, first));
        }
        return acting;
    }

    /** It counts now: nobody else has to look at it. */
    Acting take(Handling hand, CaseStanding standing, Grounds grounds) {
        Acting acting = cases.move(hand, Move.SELECT, Status.SELECTED, null, facts(grounds));
        if (acting instanceof Acting.Done) {
            Instant now = Stored.micros(clock.instant());
            Proposal decision = proposal(hand, standing, grounds, Look.Cause.NONE, now, null);
            add(decision);
            taken.fire(new DecisionTaken(decision.taken().orElseThrow()));
        }
        return acting;
    }

    /**
     * What keeps back an outcome that rests on the file; empty when nothing does. A person has
     * found something under every criterion, or under one that alone refuses: silence agrees with
     * nobody. Whoever meets the criteria is selected, and whoever does not is refused: the law
     * leaves no third. No refusal says of a cut-off that it is not met where the sheet says that it
     * is, and no rejection that documents are missing where nothing that was asked for is.
     */
    Optional<Acting> contradicts(CaseStanding standing, Outcome outcome, Collection<String> codes) {
        List<Clause> clauses = rules(standing).named(codes);
        if (outcome == Outcome.REJECTED) {
            return clauses.stream().noneMatch(Clause::restsOnRequest) || awaited.unmet(standing)
                    ? Optional.empty()
                    : Optional.of(new Acting.NotAsked());
        }
        Examined sheet = examined(standing).orElse(null);
        if (sheet == null) {
            return Optional.of(new Acting.NotExamined());
        }
        if (!sheet.settled()) {
            return Optional.of(new Acting.NotLookedAt(sheet.open().size()));
        }
        if (sheet.passes() != (outcome == Outcome.SELECTED)) {
            return Optional.of(
                    new Acting.NotAsExamined(sheet.total().points(), sheet.total().required()));
        }
        List<Clause> wrong =
                clauses.stream().filter(clause -> clause.isContradictedBy(sheet)).toList();
        return wrong.isEmpty() ? Optional.empty() : Optional.of(new Acting.Contradicted(wrong));
    }

    /** There is none before the examination began. */
    private Optional<Examined> examined(CaseStanding standing) {
        return standing.examinedOn() == null
                ? Optional.empty()
                : examinations.of(standing.number());
    }

    private Proposal proposal(
            Handling hand,
            CaseStanding standing,
            Grounds grounds,
            Look.Cause cause,
            @Nullable Instant takenAt,
            @Nullable DecisionId first) {
        return new Proposal(
                new DecisionId(UUID.randomUUID()),
                hand.number(),
                standing.account(),
                grounds,
                standing.status(),
                examined(standing).map(Sheet::of).orElse(null),
                hand.by(),
                Stored.micros(clock.instant()),
                cause,
                null,
                takenAt,
                first);
    }

    private void add(Proposal proposal) {
        database.change(
                "A decision cannot be written",
                connection -> new DecisionRows(connection).add(proposal));
    }

    /** For the journal: codes alone. */
    static Map<String, String> facts(Grounds grounds) {
        List<String> clauses = grounds.clauses();
        return Map.of("outcome", grounds.outcome().name(), "clauses", String.join(" ", clauses));
    }
}
