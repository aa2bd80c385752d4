package quebec.monprojet.dossier;

/** Whose child a dependant is. */
public enum Kinship {
    CHILD_OF_BOTH,
    MY_CHILD,
    SPOUSES_CHILD
}
