/**
 * Supporting documents: which ones a dossier needs, how they arrive, and how long they are kept
 * away from everybody. Nothing of it is on the way of a submission.
 */
@org.jspecify.annotations.NullMarked
package quebec.monprojet.evidence;
