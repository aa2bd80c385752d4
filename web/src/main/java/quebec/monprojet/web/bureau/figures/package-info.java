/** The dashboard and the seat of whoever checks the work. In French. */
@NullMarked
package quebec.monprojet.web.bureau.figures;

import org.jspecify.annotations.NullMarked;
