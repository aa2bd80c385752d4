package quebec.monprojet.intake;

import java.time.Instant;
import quebec.monprojet.dossier.DossierId;

/** A received application, for what follows from it inside the house. */
public record Registered(ApplicationNumber number, DossierId dossier, Instant receivedAt) {}
