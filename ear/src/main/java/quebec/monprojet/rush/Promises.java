package quebec.monprojet.rush;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was answered is kept: whoever has a receipt is in the register at its rank, now and in every
 * later download; whoever was told that all places are gone is not, and they are; nobody is there
 * who never asked. Whoever got no answer is there once or not at all, which {@link Places} sees.
 */
record Promises(Evidence evidence) {

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        kept(faults);
        fullMeansFull(faults);
        asked(faults);
        remembered(faults);
        return faults;
    }

    private void kept(List<Fault> faults) {
        Map<String, Leaf> byApplication = new HashMap<>();
        evidence.leaves().forEach(leaf -> byApplication.put(leaf.application(), leaf));
        Map<String, Long> told = new HashMap<>();
        for (Attempt attempt : evidence.attempts()) {
            Receipt receipt = attempt.receipt().orElse(null);
            if (receipt == null) {
                continue;
            }
            Leaf leaf = byApplication.get(receipt.application());
            if (leaf == null) {
                faults.add(
                        new Fault(
                                Fault.Kind.LOST,
                                receipt.application() + " of rank " + receipt.rank()));
            } else if (!leaf.text().equals(receipt.leaf())) {
                faults.add(
                        new Fault(
                                Fault.Kind.CHANGED,
                                "row " + receipt.rank() + " is not what its receipt says"));
            }
            Long before = told.putIfAbsent(attempt.digest(), receipt.rank());
            if (before != null && before != receipt.rank()) {
                faults.add(
                        new Fault(
                                Fault.Kind.CHANGED,
                                "told rank " + before + ", then " + receipt.rank()));
            }
        }
    }

    private void fullMeansFull(List<Fault> faults) {
        Map<String, Leaf> byDigest = new HashMap<>();
        evidence.leaves().forEach(leaf -> byDigest.put(leaf.digest(), leaf));
        for (Attempt attempt : evidence.attempts()) {
            @Nullable Leaf entered = byDigest.get(attempt.digest());
            if (attempt.problem().equals("full") && entered != null) {
                faults.add(
                        new Fault(
                                Fault.Kind.REFUSED_YET_ENTERED,
                                "the dossier of rank " + entered.rank()));
            }
        }
        int given = evidence.published().leaves().size();
        long full =
                evidence.attempts().stream().filter(one -> one.problem().equals("full")).count();
        if (full > 0 && given < evidence.cap()) {
            faults.add(
                    new Fault(
                            Fault.Kind.REFUSED_TOO_EARLY,
                            full + " times, with " + given + " places given"));
        }
    }

    private void asked(List<Fault> faults) {
        Set<String> asked = new HashSet<>();
        evidence.attempts().forEach(attempt -> asked.add(attempt.digest()));
        for (Leaf leaf : evidence.leaves()) {
            if (!asked.contains(leaf.digest())) {
                faults.add(new Fault(Fault.Kind.NEVER_ASKED, "the entry of rank " + leaf.rank()));
            }
        }
    }

    private void remembered(List<Fault> faults) {
        for (Published earlier : evidence.earlier()) {
            List<String> now = evidence.published().leaves();
            for (int i = 0; i < earlier.leaves().size(); i++) {
                if (i >= now.size() || !earlier.leaves().get(i).equals(now.get(i))) {
                    faults.add(
                            new Fault(
                                    Fault.Kind.CHANGED,
                                    "row " + (i + 1) + " is not what was published before"));
                }
            }
        }
    }
}
