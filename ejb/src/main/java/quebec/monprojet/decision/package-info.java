/**
 * The life of an application after its reception: completeness, examination, notice of intention,
 * the decision and what may be asked against it.
 */
@NullMarked
package quebec.monprojet.decision;

import org.jspecify.annotations.NullMarked;
