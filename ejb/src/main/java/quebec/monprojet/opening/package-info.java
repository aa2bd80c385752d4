/**
 * Openings: a period receives applications only because a published decision, approved by two
 * people and announced at least 24 hours before, says so.
 */
@NullMarked
package quebec.monprojet.opening;

import org.jspecify.annotations.NullMarked;
