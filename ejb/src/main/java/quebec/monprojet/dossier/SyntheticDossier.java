package quebec.monprojet.dossier;

/** A sealed dossier that nobody is behind, made for a rehearsal. */
public record SyntheticDossier(DossierId id, Digest digest) {}
