package quebec.monprojet.retention;

/** That an untouched draft will be erased. Letters are named alike. */
public enum DraftWarning {
    FIRST,
    LAST
}
