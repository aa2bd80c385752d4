package quebec.monprojet.crowd;

import java.util.Random;
import quebec.monprojet.crowd.wire.Loop;

/**
 * An opening morning, in an open loop: each person presses when they press, however long the others
 * wait, and again for as long as there is something to ask.
 */
final class Morning implements Crowd {

    private final Loop loop;
    private final Button button;
    private final WaitingRoom room;
    private final long[] dues;
    private final Random chance;
    private int left;

    /**
     * @param dues when each person presses first; of {@link System#nanoTime}
     * @param room where they wait until then
     */
    Morning(Loop loop, Button button, WaitingRoom room, long[] dues, Random chance) {
        this.loop = loop;
        this.button = button;
        this.room = room;
        this.dues = dues.clone();
        this.chance = chance;
        this.left = dues.length;
    }

    @Override
    public void begin() {
        for (int person = 0; person < dues.length; person++) {
            room.enter(dues[person]);
            pressAt(person, dues[person], 0);
        }
    }

    @Override
    public boolean isDone() {
        return left == 0;
    }

    private void pressAt(int person, long due, int before) {
        loop.at(due, () -> button.press(person, due, press -> judge(press, before)));
    }

    private void judge(Press press, int before) {
        var wait = Retries.after(press.kind(), press.retryAfter(), before, chance.nextDouble());
        if (wait.isPresent()) {
            pressAt(press.person(), press.ending().endedAt() + wait.get().toNanos(), before + 1);
        } else {
            left--;
        }
    }
}
