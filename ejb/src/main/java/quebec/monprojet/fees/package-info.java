/**
 * What an application costs, from the invitation to pay to the money that goes back. Money is never
 * refused nor forgotten: whatever comes in is recorded once, counts at most once for its
 * application, and otherwise is due back. No card number comes near the portal.
 */
@NullMarked
package quebec.monprojet.fees;

import org.jspecify.annotations.NullMarked;
