/** Templates, official letters and runs, for the staff. */
@NullMarked
package quebec.monprojet.web.bureau.letterbook;

import org.jspecify.annotations.NullMarked;
