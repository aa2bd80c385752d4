/** What is kept and what is about to go, as the staff see it. */
@NullMarked
package quebec.monprojet.web.bureau.retention;

import org.jspecify.annotations.NullMarked;
