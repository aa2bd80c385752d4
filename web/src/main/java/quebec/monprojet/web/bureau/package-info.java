/** The back office where PrimeFaces is at home: lists, charts and what keeps it in its place. */
@NullMarked
package quebec.monprojet.web.bureau;

import org.jspecify.annotations.NullMarked;
