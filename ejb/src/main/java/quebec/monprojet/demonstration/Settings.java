package quebec.monprojet.demonstration;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How large a demonstration, as the environment asks for it.
 *
 * @param applicants sealed dossiers of the capped period
 * @param cap places
 * @param opensIn from the end of the preparations to the opening; zero or less: it is open already
 * @param rehearsal synthetic dossiers of a rehearsal beside the rest; 0: there is none
 * @param rehearsalCap its places
 */
record Settings(int applicants, int cap, Duration opensIn, int rehearsal, int rehearsalCap) {

    private static final int MOST = 100_000;

    /**
     * Reads the environment.
     *
     * @throws IllegalArgumentException naming the variable that cannot be read
     */
    static Settings of(Function<String, @Nullable String> environment) {
        return new Settings(
                number(environment, "MPQ_DEMONSTRATION_APPLICANTS", 1, 12),
                number(environment, "MPQ_DEMONSTRATION_CAP", 1, 10),
                duration(environment, "MPQ_DEMONSTRATION_OPENS_IN", Duration.ofMinutes(2)),
                number(environment, "MPQ_DEMONSTRATION_REHEARSAL", 0, 0),
                number(environment, "MPQ_DEMONSTRATION_REHEARSAL_CAP", 1, 2_800));
    }

    private static int number(
            Function<String, @Nullable String> environment, String name, int least, int otherwise) {
        String set = environment.apply(name);
        if (set == null || set.isBlank()) {
            return otherwise;
        }
        int number = set.strip().matches("[0-9]{1,6}") ? Integer.parseInt(set.strip()) : -1;
        if (number < least || number > MOST) {
            throw new IllegalArgumentException(name + " is a number from " + least + " to " + MOST);
        }
        return number;
    }

    private static Duration duration(
            Function<String, @Nullable String> environment, String name, Duration otherwise) {
        String set = environment.apply(name);
        if (set == null || set.isBlank()) {
            return otherwise;
        }
        try {
            return Duration.parse(set.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " is a duration like PT2M", e);
        }
    }
}
