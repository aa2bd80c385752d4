package quebec.monprojet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The first proof of everybody who asked lately: whoever asks again gets it back. The oldest is
 * forgotten first. Anybody may look; one thread at a time adds.
 */
@ApplicationScoped
public class FirstProofs {

    /** More than come to an opening; about a kilobyte each. */
    private static final int REMEMBERED = 50_000;

    private final int room;
    private final Map<Asker, GivenProof> given = new ConcurrentHashMap<>();
    private final Deque<Asker> oldestFirst = new ArrayDeque<>();

    public FirstProofs() {
        this(REMEMBERED);
    }

    FirstProofs(int room) {
        this.room = room;
    }

    /** How many are remembered at most. */
    int room() {
        return room;
    }

    /** What the holder of a ticket was given before; empty too when it was forgotten. */
    Optional<GivenProof> of(Ticket ticket) {
        return Optional.ofNullable(given.get(Asker.of(ticket)));
    }

    /** Takes in what was recorded before this node started. */
    void recall(List<Asked> recorded) {
        recorded.forEach(
                asked ->
                        remember(
                                new Asker(
                                        asked.proof().head().period(),
                                        asked.dossier(),
                                        asked.proof().digest()),
                                GivenProof.of(asked.proof())));
    }

    /**
     * A proof an ask, in the same order.
     *
     * @param sheet makes the proofs of those who have none yet, each of them once
     */
    List<GivenProof> of(List<Ask> asks, Function<List<Ask>, List<AskedProof>> sheet) {
        Map<Asker, GivenProof> proofs = new HashMap<>();
        Map<Asker, Ask> anew = new LinkedHashMap<>();
        for (Ask ask : asks) {
            Asker asker = asker(ask);
            GivenProof first = given.get(asker);
            if (first == null) {
                anew.putIfAbsent(asker, ask);
            } else {
                proofs.put(asker, first);
            }
        }
        if (!anew.isEmpty()) {
            List<GivenProof> signed =
                    sheet.apply(List.copyOf(anew.values())).stream().map(GivenProof::of).toList();
            List<Asker> askers = new ArrayList<>(anew.keySet());
            for (int i = 0; i < askers.size(); i++) {
                remember(askers.get(i), signed.get(i));
                proofs.put(askers.get(i), signed.get(i));
            }
        }
        return asks.stream().map(ask -> proofs.get(asker(ask))).toList();
    }

    private static Asker asker(Ask ask) {
        return Asker.of(ask.request().ticket());
    }

    private void remember(Asker asker, GivenProof proof) {
        if (given.put(asker, proof) == null) {
            oldestFirst.add(asker);
        }
        if (oldestFirst.size() > room) {
            given.remove(oldestFirst.remove());
        }
    }
}
