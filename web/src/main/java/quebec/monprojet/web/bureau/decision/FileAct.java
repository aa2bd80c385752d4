package quebec.monprojet.web.bureau.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;

/** What the holder of an application may do with it, as pages and addresses name it. */
public enum FileAct {
    COMPLETE("complet", "etape", Move.FIND_COMPLETE),
    EXAMINE("examiner", "etape", Move.EXAMINE),
    SELECT("selectionner", "motifs", Move.SELECT),
    NOTICE_OF_REFUSAL("avis-refus", "motifs", Move.GIVE_NOTICE, Status.EXAMINATION),
    NOTICE_OF_REJECTION("avis-rejet", "motifs", Move.GIVE_NOTICE),
    LIFT("lever-avis", "etape", Move.LIFT_NOTICE),
    PROPOSE("proposer", "motifs", Move.PROPOSE, Status.INTENTION),
    UPHOLD("maintenir", "motifs", Move.PROPOSE, Status.RECONSIDERATION),
    REOPEN("reprendre", "reprise", Move.REOPEN);

    private final String code;
    private final String page;
    private final Move move;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Status> from;

    FileAct(String code, String page, Move move) {
        this(code, page, move, null);
    }

    FileAct(String code, String page, Move move, @Nullable Status only) {
        this.code = code;
        this.page = page;
        this.move = move;
        this.from = only == null ? move.from() : Set.of(only);
    }

    static Optional<FileAct> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter(act -> act.code.equals(code)).findFirst();
    }

    /** Those that lead on from a status, in the order in which they are offered. */
    static List<FileAct> from(Status status) {
        return Arrays.stream(values()).filter(act -> act.from.contains(status)).toList();
    }

    public String getCode() {
        return code;
    }

    Move move() {
        return move;
    }

    String path(ApplicationNumber number) {
        return "/bureau/decision/" + page + "?numero=" + number + "&acte=" + code;
    }
}
