/** How the work stands, for everybody: {@code /traitement} and {@code /api/processing}. */
@NullMarked
package quebec.monprojet.web.processing;

import org.jspecify.annotations.NullMarked;
