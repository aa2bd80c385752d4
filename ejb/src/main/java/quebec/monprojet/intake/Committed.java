package quebec.monprojet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import quebec.monprojet.log.Nanoseconds;

/**
 * Tells of the rows of a committed batch: this node's copies at once, the rest of it afterwards.
 */
@ApplicationScoped
public class Committed implements Consumer<List<Entry>> {

    private final Holders holders;
    private final Shelf shelf;
    private final RushHour rush;
    private final Event<ReceiptsRecorded> recorded;

    @Inject
    public Committed(
            Holders holders, Shelf shelf, RushHour rush, Event<ReceiptsRecorded> recorded) {
        this.holders = holders;
        this.shelf = shelf;
        this.rush = rush;
        this.recorded = recorded;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Committed() {
        this(null, null, null, null);
    }

    @Override
    public void accept(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        rush.work(entries.size());
        Receipt first = entries.get(0).receipt();
        PlacesHeld held = holders.of(first.period());
        for (Entry entry : entries) {
            Receipt receipt = entry.receipt();
            held.learn(
                    receipt.rank().value(),
                    entry.dossier(),
                    entry.person(),
                    Nanoseconds.sinceEpoch(receipt.receivedAt()),
                    Nanoseconds.sinceEpoch(receipt.recordedAt()));
            shelf.put(receipt);
        }
        Receipt last = entries.get(entries.size() - 1).receipt();
        recorded.fireAsync(
                new ReceiptsRecorded(first.period(), first.rank().value(), last.rank().value()));
    }
}
