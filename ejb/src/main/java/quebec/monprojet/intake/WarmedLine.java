package quebec.monprojet.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Database;

/** What a warm-up left in the tables of the line. Nothing else is ever taken out of them. */
@Stateless
public class WarmedLine {

    @Inject private Database database;

    /** How many asked after the last place of a period, as recorded: the record follows later. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int asked(PeriodNumber period) {
        return database.ask(
                "Proofs of having asked cannot be counted",
                connection -> {
                    try (PreparedStatement count =
                            connection.prepareStatement(
                                    "select count(*) from asked_after where period = ?")) {
                        count.setString(1, period.value());
                        try (ResultSet row = count.executeQuery()) {
                            row.next();
                            return row.getInt(1);
                        }
                    }
                });
    }

    /** Takes it away: places, heads and proofs. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void clear(PeriodNumber warmUp) {
        if (!warmUp.warmUp()) {
            throw new IllegalArgumentException("only a warm-up is taken away");
        }
        database.change(
                "The warm-up cannot be taken out of the register",
                connection -> {
                    for (String table : List.of("asked_after", "register", "signed_head")) {
                        try (PreparedStatement delete =
                                connection.prepareStatement(
                                        "delete from " + table + " where period = ?")) {
                            delete.setString(1, warmUp.value());
                            delete.executeUpdate();
                        }
                    }
                });
    }
}
