package quebec.monprojet.crowd;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import quebec.monprojet.crowd.wire.Answer;
import quebec.monprojet.crowd.wire.Ending;
import quebec.monprojet.rush.Ticket;

/** Invented presses and runs. */
final class Sample {

    static final Instant BELL = Instant.parse("2026-02-16T13:30:00Z");
    private static final long MILLI = 1_000_000;

    private Sample() {}

    /** A press that is answered, or not, some milliseconds after it was due. */
    static Press press(int person, long due, Kind kind, long millis) {
        long ended = due + millis * MILLI;
        Ending ending =
                switch (kind) {
                    case CUT -> new Ending(Ending.How.CUT, due, ended, null);
                    case LATE -> new Ending(Ending.How.TIMED_OUT, due, ended, null);
                    case UNREACHABLE -> new Ending(Ending.How.UNREACHABLE, due, ended, null);
                    case RECEIPT -> answered(due, ended, 201, "receipt");
                    case REPEATED -> answered(due, ended, 200, "receipt");
                    case BUSY -> answered(due, ended, 503, "busy");
                    case REFUSED -> answered(due, ended, 401, "bad-ticket");
                    case FAILURE -> answered(due, ended, 500, "failure");
                    default -> answered(due, ended, 409, kind.key());
                };
        return new Press(person, due, kind, ending);
    }

    private static Ending answered(long due, long ended, int status, String problem) {
        String body = "{\"type\":\"/problems/" + problem + "\"}";
        return new Ending(Ending.How.ANSWERED, due, ended, new Answer(status, -1, body));
    }

    /** Of a crowd for some places, with the bell at 0. */
    static Run run(int crowd, int cap, Press... presses) {
        Notebook notebook = new Notebook();
        List.of(presses).forEach(notebook::pressed);
        notebook.polled(3 * MILLI);
        notebook.started(MILLI);
        Standing period = new Standing("R2026-1", cap, 0, BELL, null, BELL, 5);
        return new Run(
                false,
                period,
                Collections.nCopies(crowd, new Ticket("t", "d")),
                new ServerClock(BELL, 0),
                0,
                60_000 * MILLI,
                notebook,
                new Run.Effort(2, 0, 1.5));
    }
}
