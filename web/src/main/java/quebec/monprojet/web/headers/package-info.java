/** What every answer says to the browser about itself: what may run, be kept, be framed. */
@NullMarked
package quebec.monprojet.web.headers;

import org.jspecify.annotations.NullMarked;
