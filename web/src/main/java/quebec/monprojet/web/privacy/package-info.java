/** What persons ask about their own data, and what they are answered. */
@NullMarked
package quebec.monprojet.web.privacy;

import org.jspecify.annotations.NullMarked;
