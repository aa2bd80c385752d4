package quebec.monprojet.intake;

import java.time.Instant;
import quebec.monprojet.dossier.DossierId;

/** A believed ticket that waits in the line since it arrived. */
record Request(Ticket ticket, Instant arrivedAt) {

    DossierId dossier() {
        return ticket.dossier();
    }
}
