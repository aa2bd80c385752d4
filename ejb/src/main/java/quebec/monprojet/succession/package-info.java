/**
 * Places that were given up and to whom they pass on: in the order in which people asked after the
 * last place had gone, and only if the decision says so. The register never changes; who succeeds
 * stands in a list of its own.
 */
@NullMarked
package quebec.monprojet.succession;

import org.jspecify.annotations.NullMarked;
