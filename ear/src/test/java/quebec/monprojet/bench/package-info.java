/**
 * How fast the portal is, as ratios of one run on one machine that also carries PostgreSQL and the
 * load: {@code mvn -Pbench}, described in {@code docs/performance.md}. Figures, not a test.
 */
@NullMarked
package quebec.monprojet.bench;

import org.jspecify.annotations.NullMarked;
