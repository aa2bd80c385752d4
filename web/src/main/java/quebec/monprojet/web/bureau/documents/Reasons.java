package quebec.monprojet.web.bureau.documents;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.evidence.DocumentRequest;

/** Reasons as officers type them: long enough to say something. */
final class Reasons {

    private Reasons() {}

    static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
    }

    static boolean isOne(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= DocumentRequest.SHORTEST_REASON
                && length <= DocumentRequest.LONGEST_REASON;
    }
}
