package quebec.monprojet.web.bureau.decision;

import java.time.Instant;
import java.util.List;

/**
 * One thing that was said between a person and whoever decides about them.
 *
 * @param what it is, such as a reply
 * @param mark what became of it since; empty for nothing
 * @param kind the sort of tag that the mark stands in
 * @param by who said it, and how it came
 * @param grounds what it rests on, in words; empty for nothing
 * @param words as they were written; empty for none
 */
public record Heard(
        Instant at,
        String what,
        String mark,
        String kind,
        String by,
        List<String> grounds,
        String words) {

    public Heard {
        grounds = List.copyOf(grounds);
    }

    Heard(Instant at, String what, String by, List<String> grounds, String words) {
        this(at, what, "", "", by, grounds, words);
    }
}
