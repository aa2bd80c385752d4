package quebec.monprojet.web.errors;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The problems that have words of their own; every other status is told as one of these. */
enum Problem {
    BAD_REQUEST("400", "The request cannot be read"),
    FORBIDDEN("403", "This is not open to you"),
    NOT_FOUND("404", "There is nothing at this address"),
    NOT_ALLOWED("405", "This address does not answer that method"),
    TIMEOUT("408", "The request did not arrive in time"),
    TOO_LARGE("413", "The request is too large"),
    TOO_MANY("429", "Too many requests: ask again later"),
    FAILURE("500", "The portal failed to answer"),
    UNAVAILABLE("503", "The portal cannot answer now: ask again"),
    EXPIRED("expired", "What the request refers to is over");

    /** The database did not answer, or not in time: come back, nothing is broken. */
    private static final Set<String> OUT_OF_REACH =
            Set.of(
                    "JDBCConnectionException",
                    "LockTimeoutException",
                    "QueryTimeoutException",
                    "ResourceException",
                    "SQLNonTransientConnectionException",
                    "SQLRecoverableException",
                    "SQLTimeoutException",
                    "SQLTransientConnectionException");

    private final String key;
    private final String title;

    Problem(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** The part of the text keys that names it: {@code look.error.404.title}. */
    String key() {
        return key;
    }

    /** For people who write programs, in English. */
    String title() {
        return title;
    }

    /** Whether the fault is the portal's, and deserves an incident number. */
    boolean ours() {
        return this == FAILURE || this == UNAVAILABLE;
    }

    static Problem of(int status, @Nullable Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            String name = each.getClass().getSimpleName();
            if (name.equals("ViewExpiredException")) {
                return EXPIRED;
            }
            if (name.equals("CspException")) {
                return FORBIDDEN;
            }
            if (OUT_OF_REACH.contains(name)) {
                return UNAVAILABLE;
            }
            if (name.equals("RequestTooBigException") || name.equals("FileTooLargeException")) {
                return TOO_LARGE;
            }
            if (name.equals("ParameterLimitException") || name.equals("BadRequestException")) {
                return BAD_REQUEST;
            }
            if (name.equals("FileNotFoundException") && status == 404) {
                return NOT_FOUND;
            }
        }
        return switch (status) {
            case 401, 403 -> FORBIDDEN;
            case 404, 410 -> NOT_FOUND;
            case 405 -> NOT_ALLOWED;
            case 408 -> TIMEOUT;
            case 409 -> EXPIRED;
            case 413 -> TOO_LARGE;
            case 429 -> TOO_MANY;
            case 502, 503, 504 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? BAD_REQUEST : FAILURE;
        };
    }

    /** The status to answer with, given the one the container chose. */
    int status(int chosen) {
        return switch (this) {
            case EXPIRED -> 409;
            case TOO_LARGE -> 413;
            case BAD_REQUEST -> chosen < 500 ? chosen : 400;
            case UNAVAILABLE -> chosen > 501 ? chosen : 503;
            case FORBIDDEN -> chosen == 401 ? 401 : 403;
            default -> chosen < 400 ? 500 : chosen;
        };
    }
}
