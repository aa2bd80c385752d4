package quebec.monprojet.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Database;

/** The register as anyone may read it: leaves and heads, nothing personal, a page at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicRegister {

    private static final int PAGE = 1_000;

    private static final String UNREADABLE = "The register cannot be read";

    @Inject private Database database;

    /** Takes what is read, one at a time. */
    public interface Reader<T> {
        void take(T one) throws IOException;
    }

    /** The leaves in rank order; no connection is held while the reader is slow. */
    public void leaves(PeriodNumber period, Reader<String> reader) throws IOException {
        int rank = 0;
        List<String> page = leavesAfter(period, rank);
        while (!page.isEmpty()) {
            for (String leaf : page) {
                reader.take(leaf);
            }
            rank += page.size();
            page = leavesAfter(period, rank);
        }
    }

    /** The heads by size, each with the proof that it continues the one before. */
    public void heads(PeriodNumber period, Reader<PublishedHead> reader) throws IOException {
        long size = 0;
        List<PublishedHead> page = headsAfter(period, size);
        while (!page.isEmpty()) {
            for (PublishedHead head : page) {
                reader.take(head);
                size = head.head().head().size();
            }
            page = headsAfter(period, size);
        }
    }

    /** The places that passed on, in the order in which they did. */
    public void succession(PeriodNumber period, Reader<PassedPlace> reader) throws IOException {
        int rank = 0;
        List<PassedPlace> page = passedAfter(period, rank);
        while (!page.isEmpty()) {
            for (PassedPlace passed : page) {
                reader.take(passed);
            }
            rank += page.size();
            page = passedAfter(period, rank);
        }
    }

    public Optional<SignedHead> latestHead(PeriodNumber period) {
        return database.ask(
                UNREADABLE, connection -> new PublicRows(connection).latestHead(period));
    }

    /** How many places and answers a period has on record. */
    public Tally tally(PeriodNumber period) {
        return database.ask(UNREADABLE, connection -> new PublicRows(connection).tally(period));
    }

    private List<String> leavesAfter(PeriodNumber period, int rank) {
        return database.ask(
                UNREADABLE,
                connection -> new PublicRows(connection).leavesAfter(period, rank, PAGE));
    }

    private List<PassedPlace> passedAfter(PeriodNumber period, int rank) {
        return database.ask(
                UNREADABLE, connection -> new PassedRows(connection).after(period, rank, PAGE));
    }

    private List<PublishedHead> headsAfter(PeriodNumber period, long size) {
        return database.ask(
                UNREADABLE,
                connection -> new PublicRows(connection).headsAfter(period, size, PAGE));
    }
}
