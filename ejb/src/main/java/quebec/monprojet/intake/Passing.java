package quebec.monprojet.intake;

import java.time.Instant;
import quebec.monprojet.dossier.Digest;

/**
 * How a place came to a successor.
 *
 * @param place the rank in the register, whoever held it last
 * @param givenUp the application that gave it up: of the register, or a successor's in turn
 * @param askedAt when the successor asked, after the last place had gone
 * @param askedDigest of the dossier as it was sealed then; it may have been sealed anew since
 */
public record Passing(Rank place, ApplicationNumber givenUp, Instant askedAt, Digest askedDigest) {}
