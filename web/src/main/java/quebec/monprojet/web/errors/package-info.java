/** What people are told when something went wrong, and how to find it again in the logs. */
@NullMarked
package quebec.monprojet.web.errors;

import org.jspecify.annotations.NullMarked;
