package quebec.monprojet.rush;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who had an answer before another first pressed the button stands before that other. */
record Order(Evidence evidence) {

    /**
     * One dossier's way through the day.
     *
     * @param asked the first time, by whatever browser
     * @param answered the first time with the receipt; null when only the register knows of it
     */
    private record Journey(long rank, Moment asked, @Nullable Moment answered) {

        Optional<Told> told() {
            return Optional.ofNullable(answered).map(at -> new Told(rank, at));
        }
    }

    /** Somebody held a receipt in their hands. */
    private record Told(long rank, Moment at) {}

    List<Fault> faults() {
        List<Journey> byAsking = new ArrayList<>(journeys());
        byAsking.sort(Comparator.comparingLong(journey -> journey.asked().nanos()));
        List<Told> byAnswer =
                byAsking.stream()
                        .flatMap(journey -> journey.told().stream())
                        .sorted(Comparator.comparingLong(told -> told.at().nanos()))
                        .toList();
        List<Fault> faults = new ArrayList<>();
        int answered = 0;
        long highest = 0;
        for (Journey journey : byAsking) {
            while (answered < byAnswer.size()
                    && byAnswer.get(answered).at().isBefore(journey.asked())) {
                highest = Math.max(highest, byAnswer.get(answered).rank());
                answered++;
            }
            if (highest > journey.rank()) {
                faults.add(
                        new Fault(
                                Fault.Kind.ORDER,
                                "rank "
                                        + journey.rank()
                                        + " was asked for after rank "
                                        + highest
                                        + " was answered"));
            }
        }
        stamps(faults);
        return faults;
    }

    /**
     * Who is signed together stood in one line: there the order of the ranks is that of the stamps,
     * to the nanosecond. On a single node it is so throughout, and whoever was told that every
     * place is taken has a stamp after them all; with several, instants cross by as long as
     * somebody stood in a line.
     */
    private void stamps(List<Fault> faults) {
        boolean oneLine = evidence.nodes() == 1;
        Set<Long> ends = oneLine ? Set.of() : evidence.ends();
        Instant last = Instant.MIN;
        for (Leaf leaf : evidence.leaves()) {
            if (ends.contains(leaf.rank() - 1)) {
                last = Instant.MIN;
            }
            if (!leaf.receivedAt().isAfter(last)) {
                faults.add(
                        new Fault(
                                Fault.Kind.STAMPS,
                                "rank " + leaf.rank() + " came no later than the one before"));
            }
            last = leaf.receivedAt();
        }
        if (oneLine) {
            tooLate(last, faults);
        }
    }

    private void tooLate(Instant last, List<Fault> faults) {
        for (Attempt attempt : evidence.attempts()) {
            Instant asked = attempt.asked().map(Asked::askedAt).orElse(Instant.MAX);
            if (!asked.isAfter(last)) {
                faults.add(
                        new Fault(
                                Fault.Kind.STAMPS,
                                "somebody who asked at " + asked + " was told to be too late"));
            }
        }
    }

    /** Of everybody in the register. */
    private List<Journey> journeys() {
        Map<String, Moment> asked = new HashMap<>();
        Map<String, Moment> answered = new HashMap<>();
        for (Attempt attempt : evidence.attempts()) {
            asked.merge(attempt.digest(), attempt.sent(), Order::earlier);
            if (attempt.receipt().isPresent() && attempt.answered() != null) {
                answered.merge(attempt.digest(), attempt.answered(), Order::earlier);
            }
        }
        List<Journey> journeys = new ArrayList<>();
        for (Leaf leaf : evidence.leaves()) {
            Moment first = asked.get(leaf.digest());
            if (first != null) {
                journeys.add(new Journey(leaf.rank(), first, answered.get(leaf.digest())));
            }
        }
        return journeys;
    }

    private static Moment earlier(Moment one, Moment other) {
        return one.isBefore(other) ? one : other;
    }
}
