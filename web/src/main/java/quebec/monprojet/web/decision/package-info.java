/** What persons read of notices and decisions about their application, and what they answer. */
@NullMarked
package quebec.monprojet.web.decision;

import org.jspecify.annotations.NullMarked;
