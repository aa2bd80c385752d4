package quebec.monprojet.crowd;

import java.util.Random;
import quebec.monprojet.crowd.wire.Answer;
import quebec.monprojet.crowd.wire.Ending;
import quebec.monprojet.crowd.wire.Loop;
import quebec.monprojet.crowd.wire.Pool;

/**
 * People on the waiting page, whose browsers ask how the period stands: after the time that the
 * portal declares, spread by a quarter either way; after a failure, twice as long. A question that
 * fails once its person has left the page to press is nobody's failure.
 */
final class WaitingRoom {

    private static final int LONGEST_SECONDS = 120;
    private static final long SECOND = 1_000_000_000L;
    private static final int OK = 200;

    private final Loop loop;
    private final Pool pool;
    private final byte[] request;
    private final Notebook notebook;
    private final Random chance;
    private final long opens;
    private final int declared;

    /**
     * @param opens when the first may come in; of {@link System#nanoTime}
     * @param declared seconds between two questions, as the portal said last
     */
    WaitingRoom(
            Loop loop,
            Pool pool,
            byte[] request,
            Notebook notebook,
            Random chance,
            long opens,
            int declared) {
        this.loop = loop;
        this.pool = pool;
        this.request = request.clone();
        this.notebook = notebook;
        this.chance = chance;
        this.opens = opens;
        this.declared = declared;
    }

    /** Somebody comes, and stays until they press. */
    void enter(long leaves) {
        long first = opens + (long) (declared * SECOND * chance.nextDouble());
        askAt(first, leaves, declared);
    }

    private void askAt(long when, long leaves, int refresh) {
        if (when - leaves < 0) {
            loop.at(when, () -> ask(when, leaves, refresh));
        }
    }

    private void ask(long due, long leaves, int refresh) {
        pool.ask(
                request,
                ending -> {
                    int next = noted(due, ending, leaves, refresh);
                    long wait = (long) (next * SECOND * (0.75 + chance.nextDouble() / 2));
                    askAt(ending.endedAt() + wait, leaves, next);
                });
    }

    private int noted(long due, Ending ending, long leaves, int refresh) {
        Answer answer = ending.answer();
        if (answer == null || answer.status() != OK) {
            if (ending.endedAt() - leaves < 0) {
                notebook.pollFailed();
            }
            return Math.min(LONGEST_SECONDS, refresh * 2);
        }
        notebook.polled(ending.endedAt() - due);
        String said = Fields.text(answer.body(), "refreshSeconds");
        return said.isEmpty() ? refresh : Integer.parseInt(said);
    }
}
