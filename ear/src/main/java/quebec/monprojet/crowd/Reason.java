package quebec.monprojet.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Why a rehearsal is red.
 *
 * @param count of what is wrong
 */
record Reason(Why why, int count) {

    /** In the order of their weight. */
    enum Why {
        /** The checker found faults. */
        FAULTS,
        /** Nobody checked the answers: that is not green. */
        UNCHECKED,
        /** People without a final answer when the patience ended. */
        WITHOUT_ANSWER,
        /** Answers that say that the portal failed, and do not say to wait. */
        FAILURES,
        /** People whose ticket or dossier was refused. */
        REFUSED,
        /** Places that nobody got, though there were people for them. */
        PLACES_LEFT;

        /** As bundles and reports name it: {@code places-left}. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static List<Reason> of(People people, int cap, int failures, Judgement judgement) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, Why.FAULTS, judgement.faults().size());
        add(reasons, Why.UNCHECKED, judgement.judged() ? 0 : 1);
        add(reasons, Why.WITHOUT_ANSWER, people.withoutFinalAnswer());
        add(reasons, Why.FAILURES, failures);
        add(reasons, Why.REFUSED, people.refused());
        int due = Math.min(cap, people.count());
        add(reasons, Why.PLACES_LEFT, Math.max(0, due - people.withPlace()));
        return List.copyOf(reasons);
    }

    private static void add(List<Reason> reasons, Why why, int count) {
        if (count > 0) {
            reasons.add(new Reason(why, count));
        }
    }
}
