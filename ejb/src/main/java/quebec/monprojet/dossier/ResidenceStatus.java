package quebec.monprojet.dossier;

/** By what right a person lives where they live. */
public enum ResidenceStatus {
    CITIZEN,
    PERMANENT,
    WORKER,
    STUDENT,
    VISITOR,
    PROTECTED,
    OTHER
}
