/** What operations staff count: one registry of meters for the whole portal. */
@NullMarked
package quebec.monprojet.metrics;

import org.jspecify.annotations.NullMarked;
