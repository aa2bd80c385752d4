/**
 * What a visitor of a demonstration finds: that nothing is real, who one may be, and the letters
 * that were kept. None of it exists in a real portal.
 */
@NullMarked
package quebec.monprojet.web.demonstration;

import org.jspecify.annotations.NullMarked;
