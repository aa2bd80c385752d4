package quebec.monprojet.rush;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The log recomputes from its leaves, its heads are signed and one history; receipts prove it. */
record Proofs(Evidence evidence) {

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Keys keys = new Keys(evidence.published().keys());
        log(keys, faults);
        oneHistory(faults);
        receipts(keys, faults);
        return faults;
    }

    private void log(Keys keys, List<Fault> faults) {
        List<byte[]> hashes = new ArrayList<>();
        for (Leaf leaf : evidence.leaves()) {
            if (!leaf.isCanonical()) {
                faults.add(
                        new Fault(Fault.Kind.LEAVES, "row " + leaf.rank() + " is not canonical"));
            }
            hashes.add(Merkle.leaf(leaf.text()));
        }
        long signed = 0;
        byte[] root = Merkle.root(List.of());
        boolean whole = true;
        Growth growth = new Growth(hashes);
        for (String line : evidence.published().heads()) {
            Head head = Head.of(line);
            if (!keys.believe(head)) {
                faults.add(new Fault(Fault.Kind.SIGNATURE, "the head of size " + head.size()));
            }
            if (head.from() != signed
                    || !Merkle.continues(
                            signed, head.size(), root, head.root(), head.consistency())) {
                faults.add(
                        new Fault(
                                Fault.Kind.INCONSISTENT,
                                "the head of size " + head.size() + " after that of " + signed));
            }
            if (whole && !growth.reaches(head.size(), head.root())) {
                whole = false;
                faults.add(
                        new Fault(
                                Fault.Kind.LEAVES,
                                "a row from " + (signed + 1) + " to " + head.size()));
            }
            signed = head.size();
            root = head.root();
        }
        if (signed != hashes.size()) {
            faults.add(new Fault(Fault.Kind.LEAVES, hashes.size() + " rows, signed to " + signed));
        }
    }

    /** No head that anybody ever saw is missing or says otherwise now. */
    private void oneHistory(List<Fault> faults) {
        Map<Long, Head> now = new HashMap<>();
        evidence.published().heads().stream().map(Head::of).forEach(h -> now.put(h.size(), h));
        List<Head> seen = new ArrayList<>();
        evidence.earlier().forEach(old -> old.heads().stream().map(Head::of).forEach(seen::add));
        evidence.attempts().stream()
                .flatMap(attempt -> attempt.receipt().stream())
                .map(Receipt::head)
                .forEach(seen::add);
        for (Head head : seen) {
            Head published = now.get(head.size());
            if (published == null || !published.saysTheSameAs(head)) {
                faults.add(
                        new Fault(
                                Fault.Kind.INCONSISTENT,
                                "the head of size " + head.size() + " was seen otherwise"));
            }
        }
    }

    private void receipts(Keys keys, List<Fault> faults) {
        for (Attempt attempt : evidence.attempts()) {
            attempt.receipt()
                    .filter(receipt -> !receipt.isGenuine(keys))
                    .ifPresent(
                            receipt ->
                                    faults.add(
                                            new Fault(
                                                    Fault.Kind.PROOF,
                                                    "the receipt of rank " + receipt.rank())));
            attempt.asked()
                    .filter(asked -> !asked.isGenuineFor(attempt.digest(), keys))
                    .ifPresent(
                            asked ->
                                    faults.add(
                                            new Fault(
                                                    Fault.Kind.PROOF,
                                                    "a proof of having asked after the last place")));
        }
    }
}
