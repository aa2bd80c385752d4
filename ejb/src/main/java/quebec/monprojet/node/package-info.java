/**
 * The servers that serve from one database: each has a name of its own, and the others can tell
 * whether it lives.
 */
@NullMarked
package quebec.monprojet.node;

import org.jspecify.annotations.NullMarked;
