/**
 * Starts a demonstration on the machine of whoever builds it: the provisioned server, from a folder
 * of its own, for as long as the build runs. None of it is shipped.
 */
@NullMarked
package quebec.monprojet.start;

import org.jspecify.annotations.NullMarked;
