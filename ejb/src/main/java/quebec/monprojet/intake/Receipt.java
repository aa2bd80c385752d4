package quebec.monprojet.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.InclusionProof;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodNumber;

/**
 * Proof of a place, whole in itself: with a published key it can be checked offline, for ever, by
 * anyone. It holds nothing personal.
 *
 * @param receivedAt arrival at the server
 * @param recordedAt entry in the register
 * @param leaf the canonical JSON that stands in the log
 * @param head the signed head of the batch in which it was entered
 */
public record Receipt(
        ApplicationNumber number,
        Instant receivedAt,
        Instant recordedAt,
        Digest digest,
        String decisionNumber,
        OrderRule rule,
        String leaf,
        InclusionProof inclusion,
        SignedHead head) {

    public PeriodNumber period() {
        return number.period();
    }

    public Rank rank() {
        return number.rank();
    }

    /** Whether leaf, place in the tree and signature belong together under this public key. */
    public boolean verifiedBy(byte[] publicKey) {
        Leaf expected = Leaf.of(number, receivedAt, digest);
        return expected.text().equals(leaf)
                && inclusion.index() == rank().value() - 1
                && inclusion.size() == head.head().size()
                && head.head().period().equals(period().value())
                && inclusion.holds(
                        Hash.ofLeaf(leaf.getBytes(StandardCharsets.UTF_8)), head.head().root())
                && head.signedBy(publicKey);
    }
}
