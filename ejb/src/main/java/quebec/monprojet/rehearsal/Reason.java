package quebec.monprojet.rehearsal;

import java.util.Locale;

/**
 * Why a rehearsal is red.
 *
 * @param count how many there are of what is wrong
 */
public record Reason(Why why, int count) {

    /** In the order of their weight. */
    public enum Why {
        /** The checker found faults in what was answered and published. */
        FAULTS,
        /** The signed log does not recompute from the published leaves. */
        LOG,
        /** Ranks are missing. */
        GAPS,
        /** More places were given than there are, or fewer than there were people for. */
        PLACES,
        /** People of the crowd for whom no final answer is on record. */
        UNRECORDED,
        /** People who arrived more than a minute after the first place, too many for a rush. */
        SPREAD,
        /** Nobody checked the answers: that is not green. */
        UNCHECKED,
        /** People who got no final answer. */
        WITHOUT_ANSWER,
        /** Answers that say that the portal failed, and do not say to wait. */
        FAILURES,
        /** People whose ticket or dossier was refused. */
        REFUSED,
        /** The slowest final answer took longer than a person waits: in seconds. */
        LATE,
        /** The report is of another crowd than was prepared. */
        OTHER_CROWD,
        /** Not a morning was rehearsed: something else was measured. */
        OTHER_MODE,
        /** One build prepared it and another judges it. */
        OTHER_BUILD,
        /** The load driver found it red for a reason of its own. */
        DRIVER;

        /** As reports and bundles name it: {@code without-answer}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
