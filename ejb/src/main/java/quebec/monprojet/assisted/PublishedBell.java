package quebec.monprojet.assisted;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is public of the bell for dossiers on paper.
 *
 * @param window after the opening, within which each is pressed once
 * @param commitment SHA-256 of the salt, in lower-case hexadecimal
 * @param salt likewise; null until the window is over
 */
public record PublishedBell(Duration window, String commitment, @Nullable String salt) {}
