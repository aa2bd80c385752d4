package quebec.monprojet.dossier;

/** As the passport states it; X is unspecified (ICAO 9303). */
public enum Sex {
    F,
    M,
    X
}
