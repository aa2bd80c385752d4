/** The staff's door, the team, the journal, and what keeps PrimeFaces at home here. In French. */
@NullMarked
package quebec.monprojet.web.bureau;

import org.jspecify.annotations.NullMarked;
