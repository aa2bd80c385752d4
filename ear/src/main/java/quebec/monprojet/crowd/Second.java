package quebec.monprojet.crowd;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * One second after the bell.
 *
 * @param index 0 for the first after the bell; negative before it
 * @param pressed for the first time
 * @param again pressed once more
 * @param answers by kind, that ended in it
 * @param took of those answers
 */
record Second(int index, int pressed, int again, Map<Kind, Integer> answers, Percentiles took) {

    private static final long NANOS = 1_000_000_000L;

    int answered() {
        return answers.entrySet().stream()
                .filter(entry -> entry.getKey().isAnswer())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    int of(Kind kind) {
        return answers.getOrDefault(kind, 0);
    }

    /** All of them, from the first with a press to the last with an answer, without gaps. */
    static List<Second> of(List<Press> presses, long bell) {
        TreeMap<Integer, Draft> drafts = new TreeMap<>();
        boolean[] seen = new boolean[people(presses)];
        for (Press press : presses) {
            Draft begun = draft(drafts, press.due() - bell);
            if (seen[press.person()]) {
                begun.again++;
            } else {
                begun.pressed++;
            }
            seen[press.person()] = true;
            draft(drafts, press.ending().endedAt() - bell).ended(press);
        }
        if (!drafts.isEmpty()) {
            for (int i = drafts.firstKey(); i < drafts.lastKey(); i++) {
                drafts.computeIfAbsent(i, index -> new Draft());
            }
        }
        return drafts.entrySet().stream()
                .map(entry -> entry.getValue().second(entry.getKey()))
                .toList();
    }

    private static int people(List<Press> presses) {
        return presses.stream().mapToInt(Press::person).max().orElse(-1) + 1;
    }

    private static Draft draft(TreeMap<Integer, Draft> drafts, long after) {
        return drafts.computeIfAbsent((int) Math.floorDiv(after, NANOS), index -> new Draft());
    }

    /** A second that is still being counted. */
    private static final class Draft {

        private final Map<Kind, Integer> answers = new EnumMap<>(Kind.class);
        private final LongStream.Builder took = LongStream.builder();
        private int pressed;
        private int again;

        void ended(Press press) {
            answers.merge(press.kind(), 1, Integer::sum);
            took.add(press.took());
        }

        Second second(int index) {
            return new Second(
                    index,
                    pressed,
                    again,
                    Map.copyOf(answers),
                    Percentiles.of(took.build().toArray()));
        }
    }
}
