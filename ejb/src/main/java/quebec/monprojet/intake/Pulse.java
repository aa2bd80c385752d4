package quebec.monprojet.intake;

import java.time.Instant;

/** How much happens in a second, counted by whole seconds. */
final class Pulse {

    private long second = Long.MIN_VALUE;
    private int inThis;
    private int before;

    synchronized void beat(Instant now, int times) {
        turnTo(now);
        inThis += times;
    }

    /** Beats in the second of that instant so far or in the one before, whichever are more. */
    synchronized int at(Instant now) {
        turnTo(now);
        return Math.max(inThis, before);
    }

    private void turnTo(Instant now) {
        long turned = now.getEpochSecond();
        if (turned != second) {
            before = turned == second + 1 ? inThis : 0;
            inThis = 0;
            second = turned;
        }
    }
}
