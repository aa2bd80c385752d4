package quebec.monprojet.intake;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * Records proofs of having asked. The persons hold theirs already; the ministry's copy must not
 * hang on one bad moment of the database, so what can't be written is tried again, ever more
 * slowly, for about an hour. Only one the database will never take is given up at once.
 */
final class Bookkeeper implements Consumer<List<Asked>> {

    private static final Logger LOG = System.getLogger(Bookkeeper.class.getName());
    private static final int MOST_TRIES = 120;
    private static final int SLOWEST_SECONDS = 30;

    interface Book {
        void keep(List<Asked> proofs) throws SQLException;
    }

    private final Book book;
    private final Predicate<Duration> pause;
    private final IntConsumer lost;

    /**
     * A bookkeeper for one line.
     *
     * @param pause waits that long; false when there is no time left to try again
     * @param lost told how many were given up
     */
    Bookkeeper(Book book, Predicate<Duration> pause, IntConsumer lost) {
        this.book = book;
        this.pause = pause;
        this.lost = lost;
    }

    @Override
    public void accept(List<Asked> proofs) {
        for (int tries = 1; !written(proofs); tries++) {
            if (tries == MOST_TRIES || !pause.test(delayAfter(tries))) {
                giveUp(proofs.size());
                return;
            }
        }
    }

    private boolean written(List<Asked> proofs) {
        try {
            book.keep(proofs);
            return true;
        } catch (SQLException e) {
            if (!isTheRowsFault(e)) {
                LOG.log(Level.WARNING, "{0} proofs wait: {1}", proofs.size(), e.getSQLState());
                return false;
            }
            return sorted(proofs, e);
        }
    }

    /** One row the database refuses must not take its neighbours along. */
    private boolean sorted(List<Asked> proofs, SQLException refusal) {
        if (proofs.size() > 1) {
            proofs.forEach(one -> accept(List.of(one)));
        } else {
            LOG.log(Level.ERROR, "A proof was refused: {0}", refusal.getSQLState());
            giveUp(1);
        }
        return true;
    }

    private void giveUp(int number) {
        LOG.log(Level.ERROR, number + " proofs of having asked are with their owners only");
        lost.accept(number);
    }

    /** SQLSTATE classes 22, data, and 23, integrity: asking again would change nothing. */
    private static boolean isTheRowsFault(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private static Duration delayAfter(int tries) {
        return Duration.ofSeconds(Math.min(SLOWEST_SECONDS, 1L << Math.min(tries - 1, 10)));
    }
}
