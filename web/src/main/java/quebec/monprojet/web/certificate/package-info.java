/** A family's certificates, and whether one that somebody shows holds. */
@NullMarked
package quebec.monprojet.web.certificate;

import org.jspecify.annotations.NullMarked;
