package quebec.monprojet.evidence;

import java.time.Instant;

/** Why a document is not there, and since when that stands. */
public record ExplanationView(String words, Instant writtenAt) {}
