package quebec.monprojet.bench;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/**
 * Which part of the work is looked at.
 *
 * @param stratum of the order of processing; null for all
 */
public record WorkFilter(
        ApplicationFilter application,
        Whose whose,
        Progress progress,
        Deadline deadline,
        @Nullable Integer stratum)
        implements Serializable {

    public static final WorkFilter ALL =
            new WorkFilter(ApplicationFilter.ALL, Whose.ANYBODY, Progress.ANY, Deadline.ANY, null);

    /**
     * In whose hands it is.
     *
     * @param id of the member or of the team; null otherwise
     */
    public record Whose(Kind kind, @Nullable UUID id) implements Serializable {

        public static final Whose ANYBODY = new Whose(Kind.ANYBODY, null);
        public static final Whose NOBODY = new Whose(Kind.NOBODY, null);

        public Whose {
            boolean named = kind == Kind.MEMBER || kind == Kind.TEAM;
            if (named != (id != null)) {
                throw new IllegalArgumentException("A member or a team is named, and only they");
            }
        }

        public static Whose of(StaffId member) {
            return new Whose(Kind.MEMBER, member.value());
        }

        public static Whose of(TeamId team) {
            return new Whose(Kind.TEAM, team.value());
        }

        /** What the identifier names, if there is one. */
        public enum Kind {
            /** Held by whomever, or by nobody. */
            ANYBODY,
            NOBODY,
            MEMBER,
            TEAM
        }
    }

    /** Whether something is left to be done. */
    public enum Progress {
        ANY,
        PENDING,
        ENDED
    }

    /** How its last day lies, seen from today in Montréal. */
    public enum Deadline {
        ANY,
        OVERDUE,
        /** Today, or in the seven days that follow. */
        WITHIN_A_WEEK,
        NONE
    }

    /** The same of those that are in these hands. */
    public WorkFilter in(Whose others) {
        return new WorkFilter(application, others, progress, deadline, stratum);
    }

    WorkFilter due(Deadline when) {
        return new WorkFilter(application, whose, progress, when, stratum);
    }

    /** For the journal: what was asked, and of what is personal only that it was asked. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>(application.facts());
        if (whose.kind() != Whose.Kind.ANYBODY) {
            facts.put("whose", whose.id() == null ? whose.kind().name() : whose.id().toString());
        }
        if (progress != Progress.ANY) {
            facts.put("progress", progress.name());
        }
        if (deadline != Deadline.ANY) {
            facts.put("deadline", deadline.name());
        }
        if (stratum != null) {
            facts.put("stratum", stratum.toString());
        }
        return facts;
    }
}
