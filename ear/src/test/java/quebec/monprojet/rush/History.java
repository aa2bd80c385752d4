package quebec.monprojet.rush;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An invented opening day, true in itself, for tests of the checker to spoil. Every second a batch
 * enters; each of its clients asked and was answered within that second.
 */
final class History {

    static final Instant BELL = Instant.parse("2026-02-16T13:30:00Z");
    static final String PERIOD = "2026-1";

    private static final HexFormat HEX = HexFormat.of();
    private static final long SECOND = 1_000_000_000L;

    private final Pen pen = new Pen();
    private final List<String> leaves = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private long seconds;

    /** Batches of 3, 1, 4 and 2; the cap of ten is reached, and one asks after that. */
    static History ofAnOpeningDay() {
        History history = new History();
        history.enter("a1", "a2", "a3");
        history.enter("b1");
        history.enter("c1", "c2", "c3", "c4");
        history.enter("d1", "d2");
        history.refuse("e1");
        return history;
    }

    Evidence evidence() {
        return evidence(List.of(), published());
    }

    /** The same day, of which this was downloaded. */
    Evidence evidence(List<Published> earlier, Published last) {
        return new Evidence(10, List.of(Opening.since(BELL)), attempts, earlier, last, rows);
    }

    /** The same day, had it been open so. */
    Evidence evidenceWithin(Opening opening) {
        return new Evidence(10, List.of(opening), attempts, List.of(), published(), rows);
    }

    static Set<Fault.Kind> kinds(Evidence evidence) {
        return Checker.faults(evidence).stream().map(Fault::kind).collect(Collectors.toSet());
    }

    Published published() {
        return new Published(leaves, heads, pen.keys());
    }

    void enter(String... people) {
        enter(seconds + 1, people);
    }

    /** A batch of another node, whose people arrived before those of the last one. */
    void enterFromAnotherLine(String... people) {
        enter(seconds - 1, people);
    }

    private void enter(long arrived, String... people) {
        int before = leaves.size();
        long batch = ++seconds;
        for (String person : people) {
            long rank = leaves.size() + 1L;
            leaves.add(leaf(rank, digest(person), at(arrived, rank)));
            rows.add(new Row(rank, number(rank), "dossier " + person, "person " + person));
        }
        heads.add(head(before, leaves.size(), at(batch, 500)));
        for (int i = before; i < leaves.size(); i++) {
            attempts.add(
                    new Attempt(
                            digest(people[i - before]),
                            moment(batch, i),
                            moment(batch, 800 + i),
                            201,
                            receipt(i)));
        }
    }

    void refuse(String person) {
        long batch = ++seconds;
        String leaf =
                Json.canonical(
                        Map.of(
                                "period", PERIOD,
                                "digest", digest(person),
                                "askedAt", at(batch, 0),
                                "lastPlaceAt", at(batch - 1, 500)));
        String root = HEX.formatHex(Merkle.leaf(leaf));
        Map<String, Object> head =
                pen.signed(
                        Map.of(
                                "kind",
                                "asked-after-full",
                                "period",
                                PERIOD,
                                "size",
                                1,
                                "root",
                                root,
                                "instant",
                                at(batch, 1),
                                "keyId",
                                "k1"));
        String body =
                json(
                        Map.of(
                                "type",
                                "/problems/full",
                                "asked",
                                Map.of(
                                        "leaf",
                                        leaf,
                                        "inclusion",
                                        Map.of("index", 0, "size", 1, "path", List.of()),
                                        "head",
                                        head)));
        attempts.add(new Attempt(digest(person), moment(batch, 0), moment(batch, 9), 409, body));
    }

    static String digest(String person) {
        return HEX.formatHex(Merkle.leaf(person));
    }

    static String number(long rank) {
        return "%s-%06d-X".formatted(PERIOD, rank);
    }

    static String leaf(long rank, String digest, String receivedAt) {
        return Json.canonical(
                Map.of(
                        "application", number(rank),
                        "digest", digest,
                        "period", PERIOD,
                        "rank", rank,
                        "receivedAt", receivedAt));
    }

    /** A head over the first leaves, truly signed, that says to continue an earlier one. */
    String head(int from, int size, String instant) {
        Map<String, Object> head =
                pen.signed(
                        Map.of(
                                "period",
                                PERIOD,
                                "size",
                                size,
                                "root",
                                HEX.formatHex(Merkle.root(hashes().subList(0, size))),
                                "decision",
                                "00",
                                "instant",
                                instant,
                                "keyId",
                                "k1"));
        head.put(
                "consistency",
                Map.of(
                        "from",
                        from,
                        "path",
                        hex(new Trees(hashes().subList(0, size)).growthFrom(from))));
        return json(head);
    }

    static Moment moment(long second, long milli) {
        return new Moment(
                second * SECOND + milli * 1_000_000, BELL.plusSeconds(second).plusMillis(milli));
    }

    static String at(long second, long milli) {
        return "%s.%09dZ"
                .formatted(BELL.plusSeconds(second).toString().substring(0, 19), milli * 1_000_000);
    }

    private String receipt(int index) {
        Leaf leaf = Leaf.of(leaves.get(index));
        Head head = Head.of(heads.get(heads.size() - 1));
        List<byte[]> hashes = hashes();
        Map<String, Object> receipt = new TreeMap<>();
        receipt.put("applicationNumber", leaf.application());
        receipt.put("period", leaf.period());
        receipt.put("rank", leaf.rank());
        receipt.put("receivedAt", Json.read(leaf.text()).path("receivedAt").asText());
        receipt.put("digest", leaf.digest());
        receipt.put("leaf", leaf.text());
        receipt.put("head", head.document());
        receipt.put(
                "inclusion",
                Map.of(
                        "index",
                        index,
                        "size",
                        hashes.size(),
                        "path",
                        hex(new Trees(hashes).pathTo(index))));
        return json(receipt);
    }

    private List<byte[]> hashes() {
        return leaves.stream().map(Merkle::leaf).toList();
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HEX::formatHex).toList();
    }

    private static String json(Map<String, ?> document) {
        return Json.canonical(document);
    }

    List<String> leaves() {
        return leaves;
    }

    List<String> heads() {
        return heads;
    }

    List<Attempt> attempts() {
        return attempts;
    }

    List<Row> rows() {
        return rows;
    }

    /** The order of the elements turned about, in place. */
    static <T> void swap(List<T> list, int one, int other) {
        T kept = list.get(one);
        list.set(one, list.get(other));
        list.set(other, kept);
    }
}
