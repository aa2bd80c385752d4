/** Requests for access and correction as officers answer them, and the register of incidents. */
@NullMarked
package quebec.monprojet.web.bureau.privacy;

import org.jspecify.annotations.NullMarked;
