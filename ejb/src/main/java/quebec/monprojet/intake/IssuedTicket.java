package quebec.monprojet.intake;

import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.opening.PeriodNumber;

/**
 * A ticket as it is handed to its owner.
 *
 * @param text goes into the body of a form or a header; never into a URL, a cookie or a log
 */
public record IssuedTicket(PeriodNumber period, DossierId dossier, String text) {

    @Override
    public String toString() {
        return "IssuedTicket[" + period + "]";
    }
}
