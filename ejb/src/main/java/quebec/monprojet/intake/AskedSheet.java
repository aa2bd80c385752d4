package quebec.monprojet.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import quebec.monprojet.log.Extension;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.RightEdge;
import quebec.monprojet.opening.PeriodNumber;

/** The asks of one moment, signed together as a small tree of their own. */
final class AskedSheet {

    private AskedSheet() {}

    /** One proof an ask, in the same order; all are of the same period. */
    static List<AskedProof> of(
            PeriodNumber period,
            List<Ask> asks,
            Instant now,
            String keyId,
            UnaryOperator<byte[]> signature) {
        List<String> leaves = asks.stream().map(Ask::leaf).toList();
        Extension tree =
                RightEdge.empty()
                        .extendedBy(
                                leaves.stream()
                                        .map(l -> l.getBytes(StandardCharsets.UTF_8))
                                        .map(Hash::ofLeaf)
                                        .toList());
        AskedHead head =
                new AskedHead(
                        period, tree.edge().size(), tree.edge().root(), signedAt(asks, now), keyId);
        String signed = HexFormat.of().formatHex(signature.apply(head.canonical()));
        return IntStream.range(0, asks.size())
                .mapToObj(
                        i ->
                                new AskedProof(
                                        asks.get(i).request().arrivedAt(),
                                        leaves.get(i),
                                        tree.inclusion(i),
                                        head,
                                        signed))
                .toList();
    }

    /** Now, unless the clock stepped back since the last of them arrived. */
    private static Instant signedAt(List<Ask> asks, Instant now) {
        return asks.stream()
                .map(ask -> ask.request().arrivedAt())
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .orElse(now);
    }
}
