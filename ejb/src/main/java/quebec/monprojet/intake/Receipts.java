package quebec.monprojet.intake;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.KeepsAccount;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.ReceiptHeld;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Database;

/** The receipts that were given. */
@Stateless
@LocalBean
@Local({ReceiptHeld.class, KeepsAccount.class})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Receipts implements ReceiptHeld, KeepsAccount {

    private static final String UNREADABLE = "The register cannot be read";

    @Inject private Database database;

    public Optional<Receipt> of(ApplicationNumber number) {
        return database.ask(
                UNREADABLE,
                connection ->
                        number.passedOn()
                                ? new PassedRows(connection).at(number.period(), number.rank())
                                : new ReceiptRows(connection).at(number.period(), number.rank()));
    }

    /** The latest receipt of a dossier, in whatever period. */
    public Optional<Receipt> ofDossier(DossierId dossier) {
        return database.ask(
                UNREADABLE,
                connection ->
                        Stream.concat(
                                        new PassedRows(connection).of(dossier).stream(),
                                        new ReceiptRows(connection).latestOf(dossier).stream())
                                .max(Comparator.comparing(Receipt::recordedAt)));
    }

    public Optional<Receipt> ofDossier(PeriodNumber period, DossierId dossier) {
        return database.ask(
                UNREADABLE,
                connection -> {
                    Optional<Receipt> given = new ReceiptRows(connection).of(period, dossier);
                    return given.isPresent()
                            ? given
                            : new PassedRows(connection).of(period, dossier);
                });
    }

    /** The receipt of the same person's other dossier. */
    public Optional<Receipt> ofTwin(PeriodNumber period, DossierId dossier) {
        return database.ask(
                UNREADABLE,
                connection -> {
                    Optional<Receipt> given = new ReceiptRows(connection).ofTwin(period, dossier);
                    return given.isPresent()
                            ? given
                            : new PassedRows(connection).ofTwin(period, dossier);
                });
    }

    /**
     * The first proof of each period that this account's dossier asked for after the last place
     * went, the latest period first.
     */
    public List<AskedProof> askedBy(AccountId account) {
        return database.ask(UNREADABLE, connection -> new AskedRows(connection).of(account));
    }

    /** Likewise, of one period. */
    public Optional<AskedProof> askedBy(AccountId account, PeriodNumber period) {
        return askedBy(account).stream()
                .filter(proof -> proof.head().period().equals(period))
                .findFirst();
    }

    /** What a period received after a rank (0 for all), in order, at most {@code limit}. */
    public List<Registered> after(PeriodNumber period, int rank, int limit) {
        return database.ask(
                UNREADABLE, connection -> new ReceiptRows(connection).after(period, rank, limit));
    }

    @Override
    public boolean heldBy(DossierId dossier) {
        return ofDossier(dossier).isPresent();
    }

    /** Whoever holds a receipt is owed a decision, and needs an address where it reaches them. */
    @Override
    public boolean keeps(AccountId account) {
        return database.ask(
                UNREADABLE,
                connection ->
                        new ReceiptRows(connection).anyOf(account)
                                || new PassedRows(connection).anyOf(account));
    }
}
