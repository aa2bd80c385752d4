package quebec.monprojet.rush;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ranks without gap or duplicate, never over the cap, one place a person and a dossier. */
record Places(Evidence evidence) {

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        List<Leaf> leaves = evidence.leaves();
        if (leaves.size() > evidence.cap()) {
            faults.add(
                    new Fault(
                            Fault.Kind.OVER_CAP,
                            leaves.size() + " entries for " + evidence.cap() + " places"));
        }
        ranks(leaves, faults);
        once(leaves.stream().map(Leaf::application).toList(), Fault.Kind.DUPLICATE, faults);
        once(leaves.stream().map(Leaf::digest).toList(), Fault.Kind.TWO_FOR_A_DOSSIER, faults);
        List<Row> rows = evidence.rows();
        once(rows.stream().map(Row::dossier).toList(), Fault.Kind.TWO_FOR_A_DOSSIER, faults);
        once(rows.stream().map(Row::person).toList(), Fault.Kind.TWO_FOR_A_PERSON, faults);
        agree(leaves, rows, faults);
        return faults;
    }

    private void ranks(List<Leaf> leaves, List<Fault> faults) {
        Set<Long> given = new HashSet<>();
        for (Leaf leaf : leaves) {
            if (!given.add(leaf.rank())) {
                faults.add(new Fault(Fault.Kind.DUPLICATE, "two entries of rank " + leaf.rank()));
            }
            if (leaf.rank() < 1 || leaf.rank() > evidence.cap()) {
                faults.add(new Fault(Fault.Kind.OVER_CAP, "an entry of rank " + leaf.rank()));
            }
        }
        long last = given.stream().mapToLong(Long::longValue).max().orElse(0);
        for (long rank = 1; rank <= last; rank++) {
            if (!given.contains(rank)) {
                faults.add(new Fault(Fault.Kind.GAP, "nobody has rank " + rank));
            }
        }
    }

    private static void once(List<String> values, Fault.Kind kind, List<Fault> faults) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            Integer before = first.putIfAbsent(values.get(i), i + 1);
            if (before != null) {
                faults.add(new Fault(kind, "entries " + before + " and " + (i + 1)));
            }
        }
    }

    /** The public register is the whole register. */
    private static void agree(List<Leaf> leaves, List<Row> rows, List<Fault> faults) {
        if (rows.isEmpty()) {
            return;
        }
        if (rows.size() != leaves.size()) {
            faults.add(
                    new Fault(
                            Fault.Kind.LOST,
                            rows.size() + " rows, of which " + leaves.size() + " are published"));
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).rank() != leaves.get(i).rank()
                    || !rows.get(i).application().equals(leaves.get(i).application())) {
                faults.add(
                        new Fault(
                                Fault.Kind.CHANGED,
                                "row " + rows.get(i).rank() + " is published otherwise"));
            }
        }
    }
}
