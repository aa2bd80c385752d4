package quebec.monprojet.dossier;

import java.time.Instant;

/** A person's word that another dossier wrongly bears their identity, for an officer to weigh. */
public record Contestation(DossierId dossier, PersonKey person, String reason, Instant writtenAt) {}
