/** What other systems are handed, and what they answer. */
@NullMarked
package quebec.monprojet.web.bureau.handover;

import org.jspecify.annotations.NullMarked;
