/** What applicants write and declare after the receipt, and what they are answered. */
@NullMarked
package quebec.monprojet.web.exchange;

import org.jspecify.annotations.NullMarked;
