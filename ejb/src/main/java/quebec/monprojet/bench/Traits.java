package quebec.monprojet.bench;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Stream;

/**
 * What an order of processing may tell applications apart by.
 *
 * @param country where the person lives, ISO 3166-1 code of two letters
 * @param ground of an exemption from the cap; null under the cap, and where none is known
 */
record Traits(Stream stream, String country, @Nullable String ground, Instant receivedAt) {}
