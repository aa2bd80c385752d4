package quebec.monprojet.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.time.Montreal;

/**
 * A letter in which a person said what others say on line.
 *
 * @param enteredBy who of the office entered it
 * @param postedOn the day of its postmark, or that on which it came when it bears none
 */
public record PostedLetter(StaffId enteredBy, LocalDate postedOn) {

    /** Whether it can have been posted on that day: not before what it answers, nor after today. */
    boolean answers(Instant given, LocalDate today) {
        return !postedOn.isBefore(Montreal.day(given)) && !postedOn.isAfter(today);
    }

    /** For the journal: what it is about, and that it came by post, if it did. */
    static Map<String, String> facts(@Nullable PostedLetter letter, String name, String value) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(name, value);
        if (letter != null) {
            facts.put("postedOn", letter.postedOn().toString());
        }
        return facts;
    }
}
