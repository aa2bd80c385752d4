package quebec.monprojet.intake;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import quebec.monprojet.log.Extension;
import quebec.monprojet.log.Head;
import quebec.monprojet.log.RightEdge;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.PeriodStanding;

/** The places of one batch, written into the log and signed together. */
record Chapter(Extension log, SignedHead head, List<Entry> entries) {

    /**
     * When a batch is recorded: now, unless the clock stepped back. No receipt says that it was
     * recorded before it arrived, and along the ranks that instant never decreases, whichever node
     * wrote the batch and whatever its clock says.
     *
     * @param before when the batch before was recorded
     */
    static Instant recordedAt(Instant now, Instant before, List<Verdict.Place> places) {
        Instant latest = now.isBefore(before) ? before : now;
        for (Verdict.Place place : places) {
            Instant arrived = place.request().arrivedAt();
            latest = arrived.isAfter(latest) ? arrived : latest;
        }
        return latest;
    }

    static Chapter of(
            PeriodStanding period,
            RightEdge edge,
            List<Verdict.Place> places,
            Instant recordedAt,
            String keyId,
            UnaryOperator<byte[]> signature) {
        List<Leaf> leaves = places.stream().map(place -> leaf(period, place)).toList();
        Extension log = edge.extendedBy(leaves.stream().map(Leaf::hash).toList());
        Head head =
                new Head(
                        period.number().value(),
                        log.edge().size(),
                        log.edge().root(),
                        period.decisionHash(),
                        recordedAt,
                        keyId);
        SignedHead signed =
                new SignedHead(head, HexFormat.of().formatHex(signature.apply(head.canonical())));
        List<Entry> entries =
                IntStream.range(0, places.size())
                        .mapToObj(
                                i -> {
                                    Receipt receipt =
                                            receipt(period, leaves.get(i), recordedAt, log, signed);
                                    Verdict.Place place = places.get(i);
                                    return new Entry(
                                            receipt, place.seal().dossier(), place.seal().person());
                                })
                        .toList();
        return new Chapter(log, signed, entries);
    }

    private static Leaf leaf(PeriodStanding period, Verdict.Place place) {
        return Leaf.of(
                new ApplicationNumber(period.number(), place.rank()),
                place.request().arrivedAt(),
                place.seal().digest());
    }

    private static Receipt receipt(
            PeriodStanding period,
            Leaf leaf,
            Instant recordedAt,
            Extension log,
            SignedHead signed) {
        return new Receipt(
                leaf.number(),
                leaf.receivedAt(),
                recordedAt,
                leaf.digest(),
                period.decisionNumber(),
                period.rule(),
                leaf.text(),
                log.inclusion(leaf.number().rank().value() - 1L),
                signed);
    }
}
