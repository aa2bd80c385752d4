package quebec.monprojet.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
 * @param passing how the place came to its holder; null when it is the register that gave it
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
        SignedHead head,
        @Nullable Passing passing) {

    public Receipt {
        if (number.passedOn() != (passing != null)) {
            throw new IllegalArgumentException("a place that passed on has a number of its own");
        }
    }

    /** Of a place that the register gave. */
    public Receipt(
            ApplicationNumber number,
            Instant receivedAt,
            Instant recordedAt,
            Digest digest,
            String decisionNumber,
            OrderRule rule,
            String leaf,
            InclusionProof inclusion,
            SignedHead head) {
        this(
                number,
                receivedAt,
                recordedAt,
                digest,
                decisionNumber,
                rule,
                leaf,
                inclusion,
                head,
                null);
    }

    public PeriodNumber period() {
        return number.period();
    }

    /** In the register, or in the succession. */
    public Rank rank() {
        return number.rank();
    }

    /** Whether it came to its holder after somebody else had given it up. */
    public boolean passedOn() {
        return number.passedOn();
    }

    /** In the register, whoever gave it. */
    public Rank place() {
        return passing == null ? rank() : passing.place();
    }

    /** Whether leaf, place in the tree and signature belong together under this public key. */
    public boolean verifiedBy(byte[] publicKey) {
        Leaf expected =
                passing == null
                        ? Leaf.of(number, receivedAt, digest)
                        : Leaf.of(number, receivedAt, digest, passing);
        return expected.text().equals(leaf)
                && inclusion.index() == rank().value() - 1
                && inclusion.size() == head.head().size()
                && head.head().period().equals(number.log())
                && inclusion.holds(
                        Hash.ofLeaf(leaf.getBytes(StandardCharsets.UTF_8)), head.head().root())
                && head.signedBy(publicKey);
    }
}
