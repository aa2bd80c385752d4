package quebec.monprojet.grid;

/** Section of the list of areas of training, from the most wanted (A) to those without points. */
public enum TrainingSection {
    A,
    B,
    C,
    D,
    E,
    F,
    G
}
