/**
 * An application for a selection certificate from its reception on: the case that officers open,
 * search and read. Every reading of a person's file is journalled.
 */
@NullMarked
package quebec.monprojet.selection;

import org.jspecify.annotations.NullMarked;
