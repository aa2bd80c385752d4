package quebec.monprojet.dossier;

/** Under the published cap, or outside it on a ground that the decision exempts. */
public enum Stream {
    CAPPED,
    EXEMPT
}
