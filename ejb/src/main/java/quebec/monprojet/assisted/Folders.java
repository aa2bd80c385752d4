package quebec.monprojet.assisted;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Database;

/** The folders of those who filed on paper, for the letters that are posted to them. */
@Stateless
@PermitAll
public class Folders {

    @Inject private PaperFileRows rows;
    @Inject private FormerAddressRows addresses;
    @Inject private PaperOpenings openings;
    @Inject private Database database;

    public Optional<Folder> of(AccountId account) {
        return rows.of(account)
                .map(rows::view)
                .map(file -> new Folder(file.id(), file.reference(), file.names(), file.address()));
    }

    /** Likewise, at the address where they were before they moved; empty when it is not theirs. */
    public Optional<Folder> former(AccountId account, UUID address) {
        return of(account)
                .flatMap(
                        folder ->
                                addresses
                                        .of(folder.file(), address)
                                        .map(
                                                there ->
                                                        new Folder(
                                                                folder.file(),
                                                                folder.reference(),
                                                                folder.names(),
                                                                there)));
    }

    /** Whether this seal still stands. */
    public boolean isUnder(AccountId account, String digest) {
        return rows.of(account)
                .flatMap(file -> rows.seal(file.id()))
                .filter(seal -> seal.hex().equals(digest))
                .isPresent();
    }

    /** Whether the person's dossier is of an exempt stream: it waits for no bell. */
    public boolean isExempt(AccountId account) {
        return openings.isExempt(account);
    }

    /** Whether the period of their stream was receiving at that instant. */
    public boolean wasOpen(AccountId account, Instant then) {
        return openings.of(account)
                .filter(period -> !then.isBefore(period.opensAt()))
                .filter(period -> PaperOpenings.isAhead(period, then))
                .isPresent();
    }

    /** Whether the portal presented it to the period of their stream after the last place. */
    public boolean cameTooLate(AccountId account) {
        return openings.of(account)
                .flatMap(period -> pressed(account, period.number()))
                .filter(pressed -> pressed.outcome() == PressOutcome.FULL)
                .isPresent();
    }

    /** What came of the button in that period. */
    public Optional<Pressed> pressed(AccountId account, PeriodNumber period) {
        return database
                .ask(
                        "The presses cannot be read",
                        connection -> new PressRows(connection).of(List.of(account)))
                .getOrDefault(account, List.of())
                .stream()
                .filter(pressed -> pressed.period().equals(period))
                .findFirst();
    }
}
