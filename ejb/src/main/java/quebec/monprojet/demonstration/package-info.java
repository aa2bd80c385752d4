/**
 * A portal to be tried out: invented people with sealed dossiers, a staff, and a period announced
 * yesterday that opens in a moment. It fills an empty database once and never touches another.
 *
 * <p>In the folder {@code demonstration} of the server's data it leaves {@code accounts.txt}, what
 * a visitor needs to know, and then {@code tickets.txt}, one ticket a line for the sealed dossiers
 * of the capped period in the order of the applicants; the latter appears once all is there.
 */
@NullMarked
package quebec.monprojet.demonstration;

import org.jspecify.annotations.NullMarked;
