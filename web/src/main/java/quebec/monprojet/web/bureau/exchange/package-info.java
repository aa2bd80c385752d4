/** What applicants wrote and declared after the receipt, as officers read and answer it. */
@NullMarked
package quebec.monprojet.web.bureau.exchange;

import org.jspecify.annotations.NullMarked;
