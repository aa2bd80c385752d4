package quebec.monprojet.crowd;

import java.util.Random;
import quebec.monprojet.crowd.wire.Loop;

/**
 * A closed loop, to measure capacity: a fixed number of turnstiles, of which each lets the next
 * person press as soon as the one before has a final answer.
 */
final class Turnstiles implements Crowd {

    private final Loop loop;
    private final Button button;
    private final int count;
    private final int people;
    private final long opens;
    private final Random chance;
    private int next;
    private int busy;

    /**
     * @param opens of {@link System#nanoTime}
     */
    Turnstiles(Loop loop, Button button, int count, int people, long opens, Random chance) {
        this.loop = loop;
        this.button = button;
        this.count = Math.min(count, people);
        this.people = people;
        this.opens = opens;
        this.chance = chance;
        this.busy = this.count;
    }

    @Override
    public void begin() {
        for (int i = 0; i < count; i++) {
            loop.at(opens, () -> letIn(System.nanoTime()));
        }
    }

    @Override
    public boolean isDone() {
        return busy == 0;
    }

    private void letIn(long now) {
        if (next < people) {
            press(next++, now, 0);
        } else {
            busy--;
        }
    }

    private void press(int person, long due, int before) {
        button.press(person, due, press -> judge(press, before));
    }

    private void judge(Press press, int before) {
        var wait = Retries.after(press.kind(), press.retryAfter(), before, chance.nextDouble());
        long now = press.ending().endedAt();
        if (wait.isPresent()) {
            long due = now + wait.get().toNanos();
            loop.at(due, () -> press(press.person(), due, before + 1));
        } else {
            loop.at(now, () -> letIn(now));
        }
    }
}
