/** What the bench deploys beside the portal to compare with; never shipped. */
@NullMarked
package quebec.monprojet.bench.bare;

import org.jspecify.annotations.NullMarked;
