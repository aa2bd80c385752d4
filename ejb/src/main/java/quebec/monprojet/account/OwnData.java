package quebec.monprojet.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one feature keeps of a person, for the copy that the person may take away (A-2.1, s. 84).
 * Each feature answers for its own tables, as a bean of any scope.
 */
public interface OwnData {

    /**
     * The member of the copy that holds it, in lower case, such as {@code messages}; the published
     * schema describes it.
     */
    String name();

    /**
     * All of it that concerns the person and is not somebody else's, an object or an array; empty
     * when there is nothing. Instants are ISO 8601 in UTC, amounts are cents.
     */
    JsonNode of(AccountId account);

    /**
     * What the journal calls the things that it holds, for instance {@code account:} and a number.
     */
    default Set<String> subjects(AccountId account) {
        return Set.of();
    }

    /** What there is nothing of has no member. */
    static void putKnown(ObjectNode data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value.toString());
        }
    }
}
