/**
 * Whom an applicant lets act in their place: with which powers, until when, and what they did. A
 * mandate is looked up again at every request, so that taking it back stops the very next one.
 */
@NullMarked
package quebec.monprojet.mandate;

import org.jspecify.annotations.NullMarked;
