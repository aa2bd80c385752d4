package quebec.monprojet.crowd;

import java.util.List;
import java.util.function.Consumer;
import quebec.monprojet.crowd.wire.Pool;
import quebec.monprojet.rush.Ticket;

/** Presses for people, and writes down what came of it. */
final class Button {

    private final Pool pool;
    private final Requests requests;
    private final List<Ticket> tickets;
    private final Notebook notebook;

    Button(Pool pool, Requests requests, List<Ticket> tickets, Notebook notebook) {
        this.pool = pool;
        this.requests = requests;
        this.tickets = tickets;
        this.notebook = notebook;
    }

    /**
     * @param due of {@link System#nanoTime}; now, or a moment ago
     */
    void press(int person, long due, Consumer<Press> then) {
        notebook.started(System.nanoTime() - due);
        pool.ask(
                requests.press(tickets.get(person).text()),
                ending -> {
                    Press press = new Press(person, due, Kind.of(ending), ending);
                    notebook.pressed(press);
                    then.accept(press);
                });
    }
}
