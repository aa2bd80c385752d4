/** What applicants see of their fees, and the door at which the gateway calls back. */
@NullMarked
package quebec.monprojet.web.fees;

import org.jspecify.annotations.NullMarked;
