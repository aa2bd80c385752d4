/** Where people arrive: what the portal is for, in which language, and how it stands today. */
@NullMarked
package quebec.monprojet.web.start;

import org.jspecify.annotations.NullMarked;
