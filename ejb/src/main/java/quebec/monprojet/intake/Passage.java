package quebec.monprojet.intake;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.log.Extension;
import quebec.monprojet.log.Head;
import quebec.monprojet.log.RightEdge;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.PeriodStanding;

/** A place that passes on, written into the log of its succession and signed by itself. */
record Passage(Extension log, Receipt receipt) {

    /**
     * Where a succession ends so far.
     *
     * @param at when its last place passed; {@link Instant#EPOCH} while it is empty
     */
    record Tail(RightEdge edge, Instant at) {}

    /** Now, unless the clock stepped back since the last place passed. */
    static Passage of(
            PeriodStanding period,
            Tail tail,
            Passing passing,
            Digest digest,
            Instant now,
            String keyId,
            UnaryOperator<byte[]> signature) {
        Rank rank = new Rank(Math.toIntExact(tail.edge().size() + 1));
        ApplicationNumber number = new ApplicationNumber(period.number(), rank, true);
        Instant at = now.isBefore(tail.at()) ? tail.at() : now;
        Leaf leaf = Leaf.of(number, at, digest, passing);
        Extension log = tail.edge().extendedBy(List.of(leaf.hash()));
        Head head =
                new Head(
                        number.log(),
                        log.edge().size(),
                        log.edge().root(),
                        period.decisionHash(),
                        at,
                        keyId);
        SignedHead signed =
                new SignedHead(head, HexFormat.of().formatHex(signature.apply(head.canonical())));
        return new Passage(
                log,
                new Receipt(
                        number,
                        at,
                        at,
                        digest,
                        period.decisionNumber(),
                        period.rule(),
                        leaf.text(),
                        log.inclusion(tail.edge().size()),
                        signed,
                        passing));
    }
}
