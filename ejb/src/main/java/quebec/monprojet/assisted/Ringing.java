package quebec.monprojet.assisted;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.dossier.Digest;

/** The buttons that this node is to press, each when it is due and not again before its answer. */
final class Ringing {

    private final Map<Due.Button, Due> waiting = new HashMap<>();
    private final Map<Due.Button, Instant> notBefore = new HashMap<>();
    private final Set<Due.Button> pressed = new HashSet<>();

    /** What is known to be without a final answer; whatever else waited is done with. */
    void expect(Collection<Due> all) {
        waiting.clear();
        all.stream()
                .filter(each -> !pressed.contains(each.button()))
                .forEach(each -> waiting.put(each.button(), each));
        notBefore.keySet().retainAll(waiting.keySet());
    }

    /** Whether this ticket is at hand already. */
    Optional<Due> known(Due.Button button, Digest digest) {
        return Optional.ofNullable(waiting.get(button)).filter(due -> due.digest().equals(digest));
    }

    /** Those that are due now, the earliest first; they are in hand from now on. */
    List<Due> strike(Instant now) {
        List<Due> due =
                waiting.values().stream()
                        .filter(each -> !when(each).isAfter(now))
                        .sorted(Comparator.comparing(Due::at))
                        .toList();
        due.forEach(
                each -> {
                    waiting.remove(each.button());
                    notBefore.remove(each.button());
                    pressed.add(each.button());
                });
        return due;
    }

    /** It was answered for good. */
    void done(Due due) {
        pressed.remove(due.button());
    }

    /** Nothing was decided. */
    void again(Due due, Instant at) {
        pressed.remove(due.button());
        waiting.put(due.button(), due);
        notBefore.put(due.button(), at);
    }

    /** When the next is due, if any waits. */
    Optional<Instant> next() {
        return waiting.values().stream().map(this::when).min(Comparator.naturalOrder());
    }

    private Instant when(Due due) {
        Instant later = notBefore.getOrDefault(due.button(), due.at());
        return later.isAfter(due.at()) ? later : due.at();
    }
}
