package quebec.monprojet.web.decision;

import java.util.List;
import quebec.monprojet.account.Language;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.decision.RulesInForce;

/**
 * What a person is told of an intention or a decision.
 *
 * @param reasons in the words of whoever decided, which nobody translates
 */
public record Told(Outcome outcome, List<Line> clauses, String reasons) {

    /** One thing and the text of law behind it. */
    public record Line(String words, String citation) {}

    public Told {
        clauses = List.copyOf(clauses);
    }

    public static Told in(
            Language language,
            RulesInForce rules,
            Outcome outcome,
            List<String> clauses,
            String reasons) {
        return new Told(
                outcome,
                rules.named(clauses).stream()
                        .map(clause -> new Line(clause.in(language), clause.citation()))
                        .toList(),
                reasons);
    }
}
