/**
 * Acting in another person's place: giving, answering and ending mandates, and the threshold that
 * whoever acts for another crosses at every request.
 */
@NullMarked
package quebec.monprojet.web.mandate;

import org.jspecify.annotations.NullMarked;
