package quebec.monprojet.decision;

import java.io.Serializable;
import java.util.List;

/**
 * What an officer decides, or intends to, and why.
 *
 * @param clauses codes of the rules of decision
 * @param reasons to the person
 */
public record Grounds(Outcome outcome, List<String> clauses, String reasons)
        implements Serializable {

    /** Unicode characters. */
    public static final int LONGEST = 3000;

    public Grounds {
        clauses = List.copyOf(clauses);
        if (clauses.isEmpty() || reasons.isBlank()) {
            throw new IllegalArgumentException("Nothing is decided without a reason");
        }
        if (reasons.codePointCount(0, reasons.length()) > LONGEST) {
            throw new IllegalArgumentException("More than " + LONGEST + " characters of reasons");
        }
    }
}
