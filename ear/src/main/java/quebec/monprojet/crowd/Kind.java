package quebec.monprojet.crowd;

import java.util.Locale;
import quebec.monprojet.crowd.wire.Answer;
import quebec.monprojet.crowd.wire.Ending;

/** What came of one press. */
enum Kind {
    /** A place, given now. */
    RECEIPT,
    /** The receipt that was given before. */
    REPEATED,
    FULL,
    CLOSED,
    NOT_OPEN,
    SUSPENDED,
    /** The declared way of saying: later. */
    BUSY,
    /** The request is to blame: a ticket that is not valid, a dossier that changed. */
    REFUSED,
    /** The portal failed, or what is before it. */
    FAILURE,
    /** The connection broke before the answer was whole. */
    CUT,
    /** No answer within the limit. */
    LATE,
    /** No connection could be made. */
    UNREACHABLE;

    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int UNAVAILABLE = 503;

    static Kind of(Ending ending) {
        Answer answer = ending.answer();
        return switch (ending.how()) {
            case CUT -> CUT;
            case TIMED_OUT -> LATE;
            case UNREACHABLE -> UNREACHABLE;
            case GARBLED -> FAILURE;
            case ANSWERED -> answer == null ? CUT : of(answer);
        };
    }

    private static Kind of(Answer answer) {
        return switch (answer.status()) {
            case CREATED -> RECEIPT;
            case OK -> REPEATED;
            case CONFLICT -> conflict(Fields.text(answer.body(), "type"));
            case UNAVAILABLE ->
                    Fields.text(answer.body(), "type").equals("/problems/busy") ? BUSY : FAILURE;
            default -> answer.status() >= 400 && answer.status() < 500 ? REFUSED : FAILURE;
        };
    }

    private static Kind conflict(String type) {
        return switch (type) {
            case "/problems/full" -> FULL;
            case "/problems/closed" -> CLOSED;
            case "/problems/not-open" -> NOT_OPEN;
            case "/problems/suspended" -> SUSPENDED;
            default -> REFUSED;
        };
    }

    /** Asking again can change nothing, and nothing is missing. */
    boolean isFinal() {
        return this == RECEIPT || this == REPEATED || this == FULL || this == CLOSED;
    }

    /** The person holds a place. */
    boolean isPlace() {
        return this == RECEIPT || this == REPEATED;
    }

    boolean isAnswer() {
        return this != CUT && this != LATE && this != UNREACHABLE;
    }

    /** As bundles and reports name it: {@code not-open}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
