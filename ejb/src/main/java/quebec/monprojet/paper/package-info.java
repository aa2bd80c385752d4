/** Pages as files that last and that a screen reader reads. */
@NullMarked
package quebec.monprojet.paper;

import org.jspecify.annotations.NullMarked;
