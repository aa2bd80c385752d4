package quebec.monprojet.dossier;

import java.time.Instant;

/** A sealed dossier as officers read it. */
public record SealedDossier(Seal seal, Instant sealedAt, Contents contents) {}
