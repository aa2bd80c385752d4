package quebec.monprojet.rush;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Nothing is received or recorded outside an opening, by the server's word and by the clients'. */
record Hours(Evidence evidence) {

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (Leaf leaf : evidence.leaves()) {
            if (!open(leaf.receivedAt())) {
                faults.add(at("rank " + leaf.rank() + " was received", leaf.receivedAt()));
            }
        }
        for (String line : evidence.published().heads()) {
            Head head = Head.of(line);
            if (!open(head.instant())) {
                faults.add(at("entries to " + head.size() + " were recorded", head.instant()));
            }
        }
        Instant bell =
                evidence.openings().stream()
                        .map(Opening::from)
                        .min(Instant::compareTo)
                        .orElseThrow();
        for (Attempt attempt : evidence.attempts()) {
            Optional<Receipt> receipt = attempt.receipt();
            if (receipt.isPresent()
                    && attempt.answered() != null
                    && attempt.answered().clock().isBefore(bell)) {
                faults.add(
                        at(
                                "rank " + receipt.get().rank() + " was told",
                                attempt.answered().clock()));
            }
        }
        return faults;
    }

    private boolean open(Instant instant) {
        return evidence.openings().stream().anyMatch(opening -> opening.admits(instant));
    }

    private static Fault at(String what, Instant instant) {
        return new Fault(Fault.Kind.NOT_OPEN, what + " at " + instant);
    }
}
