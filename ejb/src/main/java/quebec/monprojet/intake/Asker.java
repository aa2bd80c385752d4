package quebec.monprojet.intake;

import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.opening.PeriodNumber;

/** Who asks, and with what: a dossier that was sealed again asks anew. */
record Asker(PeriodNumber period, DossierId dossier, Digest digest) {

    static Asker of(Ticket ticket) {
        return new Asker(ticket.period(), ticket.dossier(), ticket.digest());
    }
}
