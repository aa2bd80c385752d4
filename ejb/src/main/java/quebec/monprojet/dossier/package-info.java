/**
 * The dossier a person prepares before the opening: sections filled in at leisure, then sealed, so
 * that nothing is left for the bell but to present it.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.dossier;
