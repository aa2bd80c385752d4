/**
 * Page {@code /bureau/demande}: one file on one screen, and what an officer finds and notes there.
 */
@NullMarked
package quebec.monprojet.web.bureau.examination;

import org.jspecify.annotations.NullMarked;
