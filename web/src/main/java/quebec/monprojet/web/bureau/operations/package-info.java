/** What operations see and steer, as the staff see it. */
@NullMarked
package quebec.monprojet.web.bureau.operations;

import org.jspecify.annotations.NullMarked;
