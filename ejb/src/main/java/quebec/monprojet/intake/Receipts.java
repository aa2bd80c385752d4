package quebec.monprojet.intake;

import jakarta.annotation.Resource;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.KeepsAccount;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.ReceiptHeld;
import quebec.monprojet.opening.PeriodNumber;

/** The receipts that were given. */
@Stateless
@LocalBean
@Local({ReceiptHeld.class, KeepsAccount.class})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Receipts implements ReceiptHeld, KeepsAccount {

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    public Optional<Receipt> of(ApplicationNumber number) {
        return read(rows -> rows.at(number.period(), number.rank()));
    }

    /** The latest receipt of a dossier, in whatever period. */
    public Optional<Receipt> ofDossier(DossierId dossier) {
        return read(rows -> rows.latestOf(dossier));
    }

    public Optional<Receipt> ofDossier(PeriodNumber period, DossierId dossier) {
        return read(rows -> rows.of(period, dossier));
    }

    /** What a period received after a rank (0 for all), in order, at most {@code limit}. */
    public List<Registered> after(PeriodNumber period, int rank, int limit) {
        return read(rows -> rows.after(period, rank, limit));
    }

    @Override
    public boolean heldBy(DossierId dossier) {
        return ofDossier(dossier).isPresent();
    }

    /** Whoever holds a receipt is owed a decision, and needs an address where it reaches them. */
    @Override
    public boolean keeps(AccountId account) {
        return read(rows -> rows.anyOf(account));
    }

    private <T> T read(Question<T> question) {
        try (Connection connection = portal.getConnection()) {
            return question.of(new ReceiptRows(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("The register cannot be read", e);
        }
    }

    private interface Question<T> {
        T of(ReceiptRows rows) throws SQLException;
    }
}
