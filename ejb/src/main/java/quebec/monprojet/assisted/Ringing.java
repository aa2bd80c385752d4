package quebec.monprojet.assisted;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quebec.monprojet.dossier.Digest;

/**
 * The buttons that this node is to press, each when it is due and not again before its answer. One
 * thread presses and another writes down what came of it.
 */
final class Ringing {

    /** For an answer; whatever happened to it, the button is pressed again then. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Nothing else is done while a button is due so soon. */
    private static final Duration SOON = BellSalt.WINDOW;

    private final Map<Due.Button, Due> waiting = new HashMap<>();
    private final Map<Due.Button, Instant> notBefore = new HashMap<>();
    private final Map<Due.Button, InHand> pressed = new HashMap<>();

    private record InHand(Due due, Instant since) {}

    /** What is known to be without a final answer; whatever else waited is done with. */
    synchronized void expect(Collection<Due> all, Instant now) {
        pressed.values().removeIf(each -> !each.since().plus(PATIENCE).isAfter(now));
        waiting.clear();
        all.stream()
                .filter(each -> !pressed.containsKey(each.button()))
                .forEach(each -> waiting.put(each.button(), each));
        notBefore.keySet().retainAll(waiting.keySet());
    }

    /** Whether this ticket is at hand already. */
    synchronized Optional<Due> known(Due.Button button, Digest digest) {
        return Stream.concat(
                        Optional.ofNullable(waiting.get(button)).stream(),
                        Optional.ofNullable(pressed.get(button)).map(InHand::due).stream())
                .filter(due -> due.digest().equals(digest))
                .findFirst();
    }

    /** The earliest that is due now; it is in hand from now on, and those after it are not. */
    synchronized Optional<Due> strike(Instant now) {
        Optional<Due> due =
                waiting.values().stream()
                        .filter(each -> !when(each).isAfter(now))
                        .min(Comparator.comparing(Due::at));
        due.ifPresent(
                each -> {
                    waiting.remove(each.button());
                    notBefore.remove(each.button());
                    pressed.put(each.button(), new InHand(each, now));
                });
        return due;
    }

    /** It was answered for good. */
    synchronized void done(Due due) {
        pressed.remove(due.button());
    }

    /** Nothing was decided. */
    synchronized void again(Due due, Instant at) {
        pressed.remove(due.button());
        waiting.put(due.button(), due);
        notBefore.put(due.button(), at);
    }

    /** When the next is due, if any waits. */
    synchronized Optional<Instant> next() {
        return waiting.values().stream().map(this::when).min(Comparator.naturalOrder());
    }

    /** Whether a button that nobody pressed yet is due within moments. */
    synchronized boolean isAboutToRing(Instant now) {
        return waiting.values().stream()
                .filter(each -> !notBefore.containsKey(each.button()))
                .map(Due::at)
                .anyMatch(at -> at.plus(SOON).isAfter(now) && at.isBefore(now.plus(SOON)));
    }

    private Instant when(Due due) {
        Instant later = notBefore.getOrDefault(due.button(), due.at());
        return later.isAfter(due.at()) ? later : due.at();
    }
}
