package quebec.monprojet.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The rules of decision that hold for one application on one day.
 *
 * @param replyPeriod of a notice of intention
 * @param reminderDays how long before its end the person is reminded
 * @param sampled of a hundred selections, how many somebody else looks at
 */
public record RulesInForce(
        String version,
        Delay replyPeriod,
        int reminderDays,
        int sampled,
        String sampleSource,
        List<Clause> clauses,
        List<Remedy> remedies,
        List<Ground> grounds) {

    public RulesInForce {
        if (sampled < 0 || sampled > 100) {
            throw new IllegalArgumentException("Not a part of a hundred: " + sampled);
        }
        clauses = List.copyOf(clauses);
        remedies = List.copyOf(remedies);
        grounds = List.copyOf(grounds);
    }

    /** What a decision of an outcome may rest on. */
    public List<Clause> clauses(Outcome outcome) {
        return clauses.stream().filter(clause -> clause.outcome() == outcome).toList();
    }

    /** Those of these codes, in the order of the rules; what no rule names is left out. */
    public List<Clause> named(Collection<String> codes) {
        return clauses.stream().filter(clause -> codes.contains(clause.code())).toList();
    }

    /** Whether there are some, and a decision of that outcome may rest on each. */
    public boolean support(Outcome outcome, Collection<String> codes) {
        List<String> known = clauses(outcome).stream().map(Clause::code).toList();
        return !codes.isEmpty() && known.containsAll(codes);
    }

    /**
     * What may be done against a decision, of what is open to anybody: nothing is looked at a third
     * time.
     */
    public List<Remedy> remedies(Decision decision) {
        return remedies(decision.outcome(), decision.reconsiders() != null);
    }

    /**
     * Likewise, before it is taken.
     *
     * @param again whether it upholds another
     */
    public List<Remedy> remedies(Outcome outcome, boolean again) {
        return remedies.stream()
                .filter(remedy -> remedy.inForce() && remedy.isAgainst(outcome))
                .filter(remedy -> !again || !remedy.isReconsideration())
                .toList();
    }

    /**
     * Until which day of Montréal a decision may be asked to be looked at again; empty when it may
     * not.
     *
     * @param toldAt when its letter left
     */
    Optional<LocalDate> reconsiderableUntil(Decision decision, Instant toldAt) {
        return remedies(decision).stream()
                .filter(Remedy::isReconsideration)
                .flatMap(remedy -> remedy.lastDay(toldAt).stream())
                .findFirst();
    }

    boolean know(Collection<String> reasons) {
        return !reasons.isEmpty()
                && grounds.stream().map(Ground::code).toList().containsAll(reasons);
    }
}
