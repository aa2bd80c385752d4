/**
 * The assisted channel: officers enter a dossier that came on paper, another one seals it, and at
 * the bell the portal presses the button for it, through the same line and under the same rule.
 */
@NullMarked
package quebec.monprojet.assisted;

import org.jspecify.annotations.NullMarked;
