package quebec.monprojet.intake;

import quebec.monprojet.log.ConsistencyProof;
import quebec.monprojet.log.SignedHead;

/** A signed head with the proof that it continues the one before. */
public record PublishedHead(SignedHead head, ConsistencyProof consistency) {}
