package quebec.monprojet.assisted;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Database;

/** The folders of those who filed on paper, for the letters that are posted to them. */
@Stateless
@PermitAll
public class Folders {

    @Inject private PaperFileRows rows;
    @Inject private Database database;

    public Optional<Folder> of(AccountId account) {
        return rows.of(account)
                .map(rows::view)
                .map(file -> new Folder(file.id(), file.reference(), file.names(), file.address()));
    }

    /** Whether this seal still stands. */
    public boolean isUnder(AccountId account, String digest) {
        return rows.of(account)
                .flatMap(file -> rows.seal(file.id()))
                .filter(seal -> seal.hex().equals(digest))
                .isPresent();
    }

    /** What came of the button in that period. */
    public Optional<Pressed> pressed(AccountId account, PeriodNumber period) {
        return Optional.ofNullable(
                        database.ask(
                                        "The presses cannot be read",
                                        connection -> new PressRows(connection).latest())
                                .get(account))
                .filter(pressed -> pressed.period().equals(period));
    }
}
