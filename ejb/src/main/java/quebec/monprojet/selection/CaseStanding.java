package quebec.monprojet.selection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.time.Montreal;

/**
 * How far one application has come.
 *
 * @param version what somebody who acts on it has seen; each move makes it another
 * @param since when it came to its status
 * @param dueOn the last day in Montréal of what it waits for, if there is one
 * @param examinedOn the day in Montréal on which its preliminary examination began, if it has
 */
public record CaseStanding(
        ApplicationNumber number,
        AccountId account,
        DossierId dossier,
        Status status,
        int version,
        Instant receivedAt,
        Instant since,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate examinedOn) {

    /** As a move leaves it. The preliminary examination begins once, whatever comes after. */
    CaseStanding after(CaseMove move, @Nullable LocalDate dueOn) {
        LocalDate examined =
                examinedOn == null && move.move() == Move.FIND_COMPLETE
                        ? Montreal.day(move.at())
                        : examinedOn;
        return new CaseStanding(
                number,
                account,
                dossier,
                move.to(),
                move.version(),
                receivedAt,
                move.at(),
                dueOn,
                examined);
    }
}
