package quebec.monprojet.web.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import quebec.monprojet.account.Language;
import quebec.monprojet.decision.Clause;
import quebec.monprojet.decision.DecisionRules;
import quebec.monprojet.time.Montreal;

/** What decisions rest on, in words. */
@ApplicationScoped
public class Clauses {

    private final DecisionRules rules;
    private final Clock clock;

    @Inject
    public Clauses(DecisionRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Clauses() {
        this(null, null);
    }

    /** By their codes, as today's rules say them; a code that they no longer know says itself. */
    public UnaryOperator<String> in(Language language) {
        LocalDate today = Montreal.day(clock.instant());
        List<Clause> known = rules.on(today, today).clauses();
        return code ->
                known.stream()
                        .filter(clause -> clause.code().equals(code))
                        .map(clause -> clause.in(language))
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse(code);
    }
}
