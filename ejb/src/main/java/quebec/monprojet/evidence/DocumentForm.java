package quebec.monprojet.evidence;

/**
 * In which form the ministry wants to see a document in the end; what arrives here is its image.
 */
public enum DocumentForm {
    ORIGINAL,
    CERTIFIED_COPY,
    COPY
}
