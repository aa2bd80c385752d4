/**
 * What the Act respecting access gives persons over their own data, and what it asks of
 * whoever keeps it: requests for access and correction with their clock, and the register of
 * confidentiality incidents.
 */
@NullMarked
package quebec.monprojet.privacy;

import org.jspecify.annotations.NullMarked;
