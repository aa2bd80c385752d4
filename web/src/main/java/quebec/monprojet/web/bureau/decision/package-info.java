/** The life of an application at the desk: the acts of officers, and the second look. */
@NullMarked
package quebec.monprojet.web.bureau.decision;

import org.jspecify.annotations.NullMarked;
