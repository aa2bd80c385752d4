package quebec.monprojet.intake;

import quebec.monprojet.dossier.DossierId;

/** A proof that was given, to be recorded. */
record Asked(DossierId dossier, AskedProof proof) {}
