/**
 * Fees as officers work on them: the state of an application's, what comes in by hand, what goes
 * back.
 */
@NullMarked
package quebec.monprojet.web.bureau.fees;

import org.jspecify.annotations.NullMarked;
