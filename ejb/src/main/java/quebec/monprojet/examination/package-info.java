/**
 * The examination of an application on the grid that holds: the machine proposes the points of each
 * criterion, an officer finds them or others, for a reason. Beside it what officers note on a file,
 * and which other files are about the same persons.
 */
@NullMarked
package quebec.monprojet.examination;

import org.jspecify.annotations.NullMarked;
