/**
 * Selection certificates: one for each person who comes along, drawn up with the decision, issued
 * by an officer, corrected, replaced, added to for a child born after, cancelled by two.
 */
@NullMarked
package quebec.monprojet.certificate;

import org.jspecify.annotations.NullMarked;
