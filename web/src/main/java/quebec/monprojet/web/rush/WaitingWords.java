package quebec.monprojet.web.rush;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.State;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Words;

/**
 * What the waiting page says in each state. The page carries all of it and shows what is true: at
 * the bell nobody has to ask for other words.
 */
final class WaitingWords {

    private static final List<State> STATES =
            List.of(State.ANNOUNCED, State.OPEN, State.FULL, State.SUSPENDED, State.CLOSED);

    private WaitingWords() {}

    static String title(State state, Words words) {
        return words.get("rush.waiting.title." + state);
    }

    /**
     * The sentence above everything, with the title it stands under; the instant in it is the
     * script's to keep true.
     */
    static List<Map<String, Object>> leads(PeriodStanding period, State present, Words words) {
        return STATES.stream().map(state -> lead(state, period, present, words)).toList();
    }

    private static Map<String, Object> lead(
            State state, PeriodStanding period, State present, Words words) {
        String[] around = words.get("rush.waiting.lead." + state).split("\\{0}", 2);
        return Map.of(
                "when",
                state.name(),
                "other",
                state != present,
                "heading",
                title(state, words),
                "before",
                around[0],
                "at",
                around.length == 1 ? "" : period.opensAt().toString(),
                "there",
                Moments.text(period.opensAt(), words.locale()),
                "after",
                around.length == 1 ? "" : around[1]);
    }

    static List<Map<String, Object>> nexts(State present, Words words) {
        return Stream.of(
                        next(
                                State.ANNOUNCED,
                                present,
                                words.get("rush.waiting.next.ANNOUNCED"),
                                ""),
                        next(State.OPEN, present, words.get("rush.waiting.next.OPEN"), ""),
                        next(
                                State.FULL,
                                present,
                                words.get("rush.full.next"),
                                words.get("rush.after.status")),
                        next(
                                State.SUSPENDED,
                                present,
                                words.get("rush.suspended.next"),
                                words.get("rush.waiting.why")),
                        next(
                                State.CLOSED,
                                present,
                                words.get("rush.closed.next"),
                                words.get("rush.after.status")))
                .toList();
    }

    private static Map<String, Object> next(State when, State present, String text, String link) {
        return Map.of("when", when.name(), "other", when != present, "text", text, "link", link);
    }
}
