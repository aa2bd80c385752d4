package quebec.monprojet.intake;

import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.PersonKey;

/** A row of the register: the public receipt, and whose it is. */
record Entry(Receipt receipt, DossierId dossier, PersonKey person) {}
