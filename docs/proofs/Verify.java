import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks a receipt, a proof of having asked, the whole register of a period, its succession or the
 * bells for dossiers on paper, with nothing but the Java platform. Each name is a file or an http
 * address.
 *
 * <pre>
 * java Verify.java receipt.json keys.json
 * java Verify.java asked.json keys.json
 * java Verify.java register.jsonl heads.jsonl keys.json
 * java Verify.java succession.jsonl keys.json
 * java Verify.java receipt.json periods.json keys.json      the receipt of a dossier on paper
 * java Verify.java kept.json periods.json                   copies of before the opening and after
 * java Verify.java https://portal.example 2026-1
 * </pre>
 *
 * Ends with 0 when everything agrees, 1 when something does not, 2 when it could not be checked.
 */
public final class Verify {

    private static final HexFormat HEX = HexFormat.of();
    private static final String USAGE =
            """
            java Verify.java receipt.json keys.json
            java Verify.java asked.json keys.json
            java Verify.java register.jsonl heads.jsonl keys.json
            java Verify.java succession.jsonl keys.json
            java Verify.java receipt.json periods.json keys.json
            java Verify.java kept.json periods.json
            java Verify.java https://portal.example 2026-1
            Each name is a file or an http address.""";

    /** The document is not of the form that the specification describes. */
    private static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    private final Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
    private final List<String> facts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** The digests of the register that was read, when each was received, and how many rows. */
    private final Map<String, String> registered = new LinkedHashMap<>();

    private long rows;
    private boolean registerRead;

    private Verify() {}

    private Verify(String keysText) {
        if (!(object(keysText).get("keys") instanceof List<?> list)) {
            throw new Malformed("The keys are not those of /api/keys");
        }
        for (Object one : list) {
            Map<String, Object> key = asObject(one, "a key");
            instant(key, "validFrom");
            if (!key.containsKey("validUntil")) {
                throw new Malformed("validUntil is missing");
            }
            if (key.get("validUntil") != null) {
                instant(key, "validUntil");
            }
            hex(key, "publicKey", 32);
            keys.put(text(key, "keyId"), key);
        }
    }

    public static void main(String[] names) throws Exception {
        if (names.length < 2 || names.length > 3) {
            System.err.println(USAGE);
            System.exit(2);
        }
        try {
            Verify verify = checked(names);
            verify.facts.forEach(System.out::println);
            verify.faults.forEach(System.out::println);
            System.out.println(verify.faults.isEmpty() ? "AUTHENTIC" : "NOT AUTHENTIC");
            System.exit(verify.faults.isEmpty() ? 0 : 1);
        } catch (IOException unreadable) {
            System.err.println("Could not be read: " + unreadable);
            System.exit(2);
        } catch (Malformed unknown) {
            System.err.println("Could not be checked: " + unknown.getMessage());
            System.exit(2);
        } catch (GeneralSecurityException | IllegalArgumentException impossible) {
            System.err.println("Could not be checked: " + impossible.getMessage());
            System.exit(2);
        }
    }

    private static Verify checked(String[] names) throws Exception {
        if (names.length == 2 && names[1].matches("R?[0-9]{4}-[0-9A-Z]{1,4}")) {
            String portal = names[0].replaceAll("/+$", "");
            String period = portal + "/api/periods/" + names[1];
            Verify verify = new Verify(read(portal + "/api/keys"));
            long[] suspect =
                    verify.period(names[1], read(period + "/register"), read(period + "/heads"));
            verify.receipts(portal, names[1], suspect);
            verify.successionOf(period, names[1]);
            verify.bellOf(portal, names[1]);
            return verify;
        }
        if (names.length == 2 && isOfPeriods(read(names[1]))) {
            Verify verify = new Verify();
            verify.bells(object(read(names[0])), object(read(names[1])));
            return verify;
        }
        Verify verify = new Verify(read(names[names.length - 1]));
        if (names.length == 3) {
            String second = read(names[1]);
            if (isOfPeriods(second)) {
                verify.onPaper(object(read(names[0])), object(second));
            } else {
                verify.period("", read(names[0]), second);
            }
            return verify;
        }
        String text = read(names[0]);
        if (text.isEmpty() || isOfSuccession(text)) {
            verify.succession(text, "");
            verify.facts.add("Not compared with the register: that takes the portal's address");
            return verify;
        }
        verify.answer(proof(object(text)));
        return verify;
    }

    /** What was sent with the answer, when that is what was kept. */
    private static Map<String, Object> proof(Map<String, Object> document) {
        return document.get("asked") != null && !document.containsKey("applicationNumber")
                ? inner(document, "asked")
                : document;
    }

    private void answer(Map<String, Object> answer) throws Exception {
        if (answer.containsKey("askedAt")) {
            asked(answer);
        } else {
            receipt(answer);
        }
    }

    /** Whether it is what {@code /api/periods} answers. */
    private static boolean isOfPeriods(String text) {
        try {
            return object(text).get("periods") instanceof List<?>;
        } catch (Malformed documentOfManyLines) {
            return false;
        }
    }

    /** Whether the first line is a row of a succession, however its JSON is written. */
    private static boolean isOfSuccession(String text) {
        try {
            Map<String, Object> first = object(text.lines().findFirst().orElse(""));
            return first.containsKey("passing") && first.containsKey("asked");
        } catch (Malformed documentOfManyLines) {
            return false;
        }
    }

    private void receipt(Map<String, Object> receipt) throws Exception {
        Map<String, Object> head = inner(receipt, "head");
        facts.add(
                "Receipt of rank %d of period %s, received %s, signed %s"
                        .formatted(
                                number(receipt, "rank"),
                                text(receipt, "period"),
                                text(receipt, "receivedAt"),
                                text(head, "instant")));
        facts.add("The signature covers all of it but decision.number and decision.rule");
        place(receipt);
    }

    /** One place, whether the register gave it or it passed on. */
    private void place(Map<String, Object> receipt) throws Exception {
        Map<String, Object> head = inner(receipt, "head");
        Map<String, Object> inclusion = inner(receipt, "inclusion");
        long rank = number(receipt, "rank");
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("application", text(receipt, "applicationNumber"));
        leaf.put("rank", rank);
        for (String member : List.of("digest", "period", "receivedAt")) {
            leaf.put(member, text(receipt, member));
        }
        if (receipt.containsKey("passing")) {
            Map<String, Object> passing = inner(receipt, "passing");
            leaf.put("place", number(passing, "place"));
            for (String member : List.of("givenUp", "askedAt", "askedDigest")) {
                leaf.put(member, text(passing, member));
            }
            if (passing.size() != 4) {
                throw new Malformed("passing has members that nobody signed");
            }
        }
        if (!canonical(leaf).equals(text(receipt, "leaf"))) {
            faults.add("The leaf does not say what the receipt says");
        }
        if (number(inclusion, "index") != rank - 1
                || !text(receipt, "period").equals(text(head, "period"))) {
            faults.add("The proof is of another place than the receipt");
        }
        if (!text(receipt, "recordedAt").equals(text(head, "instant"))) {
            faults.add("recordedAt is not the instant of the signed head");
        }
        included(text(receipt, "leaf"), inclusion, head);
        signed(head, List.of("decision", "instant", "keyId", "period", "root", "size"), "The head");
    }

    private void asked(Map<String, Object> asked) throws Exception {
        Map<String, Object> head = inner(asked, "head");
        String text = text(asked, "leaf");
        Map<String, Object> leaf = object(text);
        facts.add(
                "Asked %s in period %s, after the last place went at %s"
                        .formatted(
                                text(leaf, "askedAt"),
                                text(leaf, "period"),
                                text(leaf, "lastPlaceAt")));
        if (!canonical(leaf).equals(text)
                || !text(leaf, "askedAt").equals(text(asked, "askedAt"))
                || !text(leaf, "period").equals(text(head, "period"))) {
            faults.add("The leaf does not say what the proof says");
        }
        if (!text(head, "kind").equals("asked-after-full")) {
            faults.add("The statement is of another kind");
        }
        included(text, inner(asked, "inclusion"), head);
        signed(
                head,
                List.of("instant", "keyId", "kind", "period", "root", "size"),
                "The statement");
    }

    /**
     * The ranks between which a row differs from what was signed; nothing when none does.
     *
     * @param asked the period that both must be of; empty for whatever the first head says
     */
    private long[] period(String asked, String register, String heads) throws Exception {
        String period = asked;
        List<byte[]> edge = new ArrayList<>();
        List<String> rows = register.lines().toList();
        long[] suspect = {};
        long previous = 0;
        byte[] previousRoot = sha256(new byte[0]);
        long signatures = 0;
        for (String line : heads.lines().toList()) {
            Map<String, Object> head = object(line);
            Map<String, Object> consistency = inner(head, "consistency");
            long size = number(head, "size");
            if (size < 1) {
                throw new Malformed("size is " + size);
            }
            byte[] root = hex(head, "root", 32);
            String name = "The head of size " + size;
            period = period.isEmpty() ? text(head, "period") : period;
            if (!text(head, "period").equals(period)) {
                faults.add(name + " is of period " + text(head, "period") + ", not " + period);
            }
            signed(head, List.of("decision", "instant", "keyId", "period", "root", "size"), name);
            if (number(consistency, "from") != previous
                    || !continues(previous, size, previousRoot, root, path(consistency))) {
                faults.add(name + " does not continue that of " + previous);
            }
            for (long rank = previous + 1; rank <= Math.min(size, rows.size()); rank++) {
                row(rows.get((int) rank - 1), rank, period);
                append(edge, leafHash(rows.get((int) rank - 1)), rank);
            }
            if (size > rows.size()) {
                faults.add("Rows " + (rows.size() + 1) + " to " + size + " are missing");
            } else if (suspect.length == 0 && !Arrays.equals(root, root(edge))) {
                suspect = new long[] {previous + 1, size};
                faults.add(
                        previous + 1 == size
                                ? "Row " + size + " is not the one that was signed"
                                : "One of the rows %d to %d is not the one that was signed"
                                        .formatted(previous + 1, size));
            }
            previous = size;
            previousRoot = root;
            signatures++;
        }
        if (previous < rows.size()) {
            faults.add("Rows from " + (previous + 1) + " on are not signed");
        }
        facts.add(
                "Register of period %s: %d rows, %d signed heads"
                        .formatted(
                                period.isEmpty() ? "unknown" : period, rows.size(), signatures));
        facts.add(
                "Complete only up to the head of size %d: compare with the latest head you know of"
                        .formatted(previous));
        return suspect;
    }

    /** A portal of before places passed on has none to show: 404, and nothing else, says so. */
    private void successionOf(String address, String period) throws Exception {
        HttpResponse<String> answer = get(address + "/succession");
        if (answer.statusCode() == 404) {
            facts.add("The portal publishes no succession");
            return;
        }
        registerRead = true;
        succession(body(answer), period + "-S");
    }

    /**
     * The places that passed on, each to somebody who proves that they asked.
     *
     * @param log of which all must be; empty for whatever the first row says
     */
    private void succession(String lines, String log) throws Exception {
        List<byte[]> edge = new ArrayList<>();
        Map<String, Long> places = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        String expected = log;
        byte[] previousRoot = sha256(new byte[0]);
        long rank = 0;
        for (String line : lines.lines().toList()) {
            rank++;
            int before = faults.size();
            Map<String, Object> row = object(line);
            Map<String, Object> head = inner(row, "head");
            Map<String, Object> consistency = inner(head, "consistency");
            Map<String, Object> passing = inner(row, "passing");
            byte[] root = hex(head, "root", 32);
            expected = expected.isEmpty() ? text(row, "period") : expected;
            if (!text(row, "period").equals(expected)) {
                faults.add("It is of " + text(row, "period") + ", not " + expected);
            }
            place(row);
            append(edge, leafHash(text(row, "leaf")), rank);
            if (number(row, "rank") != rank
                    || number(head, "size") != rank
                    || number(consistency, "from") != rank - 1
                    || !continues(rank - 1, rank, previousRoot, root, path(consistency))
                    || !Arrays.equals(root, root(edge))) {
                faults.add("It does not continue the row before");
            }
            String body = "%s-%06d".formatted(text(row, "period"), rank);
            if (!text(row, "applicationNumber").equals(body + "-" + check(body))) {
                faults.add("Its number is not that of its rank");
            }
            passedOn(row, passing, places);
            for (String once :
                    List.of(
                            "given up " + text(passing, "givenUp"),
                            "dossier " + text(row, "digest"),
                            "asked %s for %s"
                                    .formatted(
                                            text(passing, "askedAt"),
                                            text(passing, "askedDigest")))) {
                if (!seen.add(once)) {
                    faults.add("It stands there twice: " + once);
                }
            }
            if (!text(passing, "askedDigest").equals(text(row, "digest"))) {
                facts.add("Row " + rank + ": sealed anew after its owner asked");
            }
            for (int i = before; i < faults.size(); i++) {
                faults.set(i, "Row " + rank + ": " + faults.get(i));
            }
            places.put(text(row, "applicationNumber"), number(passing, "place"));
            previousRoot = root;
        }
        facts.add("Succession: %d places that passed on".formatted(rank));
    }

    /** What was given up stands in the register or above, and the successor asked for it. */
    private void passedOn(
            Map<String, Object> row, Map<String, Object> passing, Map<String, Long> places)
            throws Exception {
        String log = text(row, "period");
        String period = log.replaceAll("-S$", "");
        String first = "%s-%06d".formatted(period, number(passing, "place"));
        String givenUp = text(passing, "givenUp");
        long place = number(passing, "place");
        if (!log.equals(period + "-S")
                || !givenUp.equals(first + "-" + check(first))
                        && !Long.valueOf(place).equals(places.get(givenUp))) {
            faults.add("Nobody held the place that was given up");
        }
        Map<String, Object> asked = inner(row, "asked");
        asked(asked);
        facts.remove(facts.size() - 1);
        if (!text(asked, "askedAt").equals(text(passing, "askedAt"))
                || !text(object(text(asked, "leaf")), "digest").equals(text(passing, "askedDigest"))
                || !text(inner(asked, "head"), "period").equals(period)) {
            faults.add("Its proof is of another time, dossier or period");
        }
        inTheRegister(row, place);
        if (!instant(passing, "askedAt").isBefore(instant(row, "receivedAt"))) {
            faults.add("It passed on before it was asked for");
        }
    }

    /** Whether the register that was just read, if it was, has the place and not the successor. */
    private void inTheRegister(Map<String, Object> row, long place) {
        if (!registerRead) {
            return;
        }
        if (place < 1 || place > rows) {
            faults.add("The register has no place " + place);
        }
        if (registered.containsKey(text(row, "digest"))) {
            faults.add("The register gave this dossier a place");
        }
    }

    /** Asks the portal for the receipts of the rows in doubt: the one that fails is the one. */
    private void receipts(String portal, String period, long[] suspect) throws Exception {
        if (suspect.length == 0) {
            return;
        }
        for (long rank = suspect[0]; rank <= suspect[1]; rank++) {
            String body = "%s-%06d".formatted(period, rank);
            Verify one = new Verify(read(portal + "/api/keys"));
            one.receipt(object(read(portal + "/api/receipts/" + body + "-" + check(body))));
            for (String fault : one.faults) {
                faults.add("Row " + rank + ": " + fault);
            }
        }
    }

    /**
     * When dossiers on paper are pressed after one opening.
     *
     * @param id of the notice that announced it
     * @param salt null until the window is over
     */
    private record Bell(
            String period, long id, Instant opensAt, long window, String commitment, byte[] salt) {

        String name() {
            return "The bell of %s at %s".formatted(period, opensAt);
        }

        boolean isOf(Bell other) {
            return period.equals(other.period) && id == other.id;
        }

        Instant due(String digest) throws Exception {
            byte[] hash = sha256(salt, HEX.parseHex(digest));
            BigInteger u = new BigInteger(1, Arrays.copyOf(hash, Long.BYTES));
            BigInteger nanos = BigInteger.valueOf(Duration.ofSeconds(window).toNanos()).multiply(u);
            return opensAt.plusNanos(nanos.shiftRight(Long.SIZE).longValueExact());
        }
    }

    /** Every notice's own, in the order in which they were published. */
    private static List<Bell> bells(Map<String, Object> periods) {
        List<Bell> bells = new ArrayList<>();
        for (Map<String, Object> period : list(periods, "periods")) {
            for (Map<String, Object> notice : list(period, "notices")) {
                Map<String, Object> paper = inner(notice, "paper");
                long window = number(paper, "windowSeconds");
                if (window < 1 || window > 86_400) {
                    throw new Malformed("windowSeconds is " + window);
                }
                hex(paper, "commitment", 32);
                bells.add(
                        new Bell(
                                text(period, "number"),
                                number(notice, "id"),
                                instant(notice, "opensAt"),
                                window,
                                text(paper, "commitment"),
                                paper.get("salt") == null ? null : hex(paper, "salt", 32)));
            }
        }
        return bells;
    }

    /** Whether the salt is the one that was promised. */
    private void promised(Bell bell) throws Exception {
        if (bell.salt() == null) {
            facts.add(bell.name() + ": its salt is not told yet");
        } else if (HEX.formatHex(sha256(bell.salt())).equals(bell.commitment())) {
            facts.add(bell.name() + ": its salt is that of its commitment");
        } else {
            faults.add(bell.name() + ": its salt is not that of its commitment");
        }
    }

    /** Whether what was promised before an opening stands there still. */
    private void bells(Map<String, Object> kept, Map<String, Object> later) throws Exception {
        List<Bell> now = bells(later);
        Instant asOf = instant(kept, "asOf");
        if (instant(later, "asOf").isBefore(asOf)) {
            throw new Malformed("The copy that was kept is the later one");
        }
        for (Bell bell : now) {
            promised(bell);
        }
        for (Bell before : bells(kept)) {
            Bell after = now.stream().filter(before::isOf).findFirst().orElse(null);
            if (after == null) {
                faults.add(before.name() + " is not published any more");
            } else if (!after.opensAt().equals(before.opensAt())
                    || after.window() != before.window()
                    || !after.commitment().equals(before.commitment())) {
                faults.add(before.name() + " is another than in the copy of " + asOf);
            } else if (asOf.isBefore(before.opensAt())) {
                facts.add(before.name() + " was promised before: the copy is of " + asOf);
            }
        }
        facts.add("How a salt was chosen before it was promised is not public");
    }

    /** A receipt, or a proof of having asked, of whoever says that they filed on paper. */
    private void onPaper(Map<String, Object> document, Map<String, Object> periods)
            throws Exception {
        Map<String, Object> answer = proof(document);
        answer(answer);
        if (answer.containsKey("passing")) {
            throw new Malformed("a place that passed on was not pressed for: check the asking");
        }
        Map<String, Object> leaf = object(text(answer, "leaf"));
        Instant pressed =
                instant(leaf, leaf.containsKey("askedAt") ? "askedAt" : "receivedAt");
        hex(leaf, "digest", 32);
        String digest = text(leaf, "digest");
        String period = text(leaf, "period");
        Bell bell = rung(bells(periods), period, pressed);
        if (bell == null) {
            faults.add("It was received before period " + period + " opened");
            return;
        }
        promised(bell);
        if (bell.salt() == null) {
            facts.add("When it was due can be worked out once the salt is told");
            return;
        }
        Instant due = bell.due(digest);
        if (pressed.isBefore(due)) {
            faults.add(
                    "On paper it was due at %s: it came %s before"
                            .formatted(due, Duration.between(pressed, due)));
        } else {
            facts.add(
                    "On paper it was due at %s: it came %s later"
                            .formatted(due, Duration.between(due, pressed)));
            facts.add("What is sealed after it was due is pressed at once");
        }
        facts.add("That it came on paper is not public: whoever filed it knows");
    }

    /** That of the opening which something was received in; null when none was before. */
    private static Bell rung(List<Bell> bells, String period, Instant received) {
        Bell latest = null;
        for (Bell bell : bells) {
            if (bell.period().equals(period)
                    && !bell.opensAt().isAfter(received)
                    && (latest == null || bell.opensAt().isAfter(latest.opensAt()))) {
                latest = bell;
            }
        }
        return latest;
    }

    /** Of the register that was just read: what is too early cannot have come on paper. */
    private void bellOf(String portal, String period) throws Exception {
        HttpResponse<String> answer = get(portal + "/api/periods");
        if (answer.statusCode() == 404) {
            facts.add("The portal publishes no bells for paper");
            return;
        }
        List<Bell> bells = new ArrayList<>(bells(object(body(answer))));
        bells.removeIf(bell -> !bell.period().equals(period));
        for (Bell bell : bells) {
            promised(bell);
        }
        if (faults.isEmpty()) {
            tooEarly(bells, period);
        }
    }

    /** How many rows came before a dossier on paper with that digest was due. */
    private void tooEarly(List<Bell> bells, String period) throws Exception {
        long told = 0;
        long early = 0;
        for (Map.Entry<String, String> row : registered.entrySet()) {
            bytes(row.getKey(), "digest", 32);
            Instant received = Instant.parse(row.getValue());
            Bell bell = rung(bells, period, received);
            if (bell != null && bell.salt() != null) {
                told++;
                early += received.isBefore(bell.due(row.getKey())) ? 1 : 0;
            }
        }
        if (told > 0) {
            facts.add(
                    "%d of %d rows came before paper with their digest was due, so not on paper"
                            .formatted(early, told));
            facts.add("Which of the others did is not public: a receipt of one can be checked");
        }
    }

    private void row(String line, long rank, String period) throws Exception {
        Map<String, Object> leaf = object(line);
        String body = "%s-%06d".formatted(period, rank);
        if (!canonical(leaf).equals(line)
                || number(leaf, "rank") != rank
                || !text(leaf, "period").equals(period)
                || !text(leaf, "application").equals(body + "-" + check(body))) {
            faults.add("Row " + rank + " is not the entry of that rank");
        }
        registered.put(text(leaf, "digest"), text(leaf, "receivedAt"));
        rows = rank;
    }

    /** ISO 7064 MOD 37,36 over the digits and capital letters. */
    private static char check(String text) {
        String alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        int product = 36;
        for (char c : text.toCharArray()) {
            int digit = alphabet.indexOf(c);
            if (digit >= 0) {
                int sum = (product + digit) % 36;
                product = (sum == 0 ? 36 : sum) * 2 % 37;
            }
        }
        return alphabet.charAt((37 - product) % 36);
    }

    private void included(String leaf, Map<String, Object> inclusion, Map<String, Object> head)
            throws Exception {
        long size = number(inclusion, "size");
        byte[] root = climb(leafHash(leaf), number(inclusion, "index"), size, path(inclusion));
        if (size != number(head, "size") || !Arrays.equals(root, hex(head, "root", 32))) {
            faults.add("The proof does not lead to the signed root");
        }
    }

    private void signed(Map<String, Object> head, List<String> members, String name)
            throws Exception {
        Map<String, Object> key = keys.get(text(head, "keyId"));
        if (key == null) {
            faults.add(name + " names a key that is not published: " + text(head, "keyId"));
            return;
        }
        Instant instant = instant(head, "instant");
        if (!text(head, "instant").matches(".*\\.[0-9]{9}Z")) {
            throw new Malformed("instant has not nine decimals: " + text(head, "instant"));
        }
        if (instant.isBefore(instant(key, "validFrom"))
                || key.get("validUntil") != null
                        && instant.isAfter(instant(key, "validUntil"))) {
            faults.add(name + " is signed outside the validity of its key");
        }
        Map<String, Object> statement = new LinkedHashMap<>();
        members.forEach(member -> statement.put(member, head.get(member)));
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initVerify(
                KeyFactory.getInstance("Ed25519")
                        .generatePublic(
                                new X509EncodedKeySpec(
                                        HEX.parseHex(
                                                "302a300506032b6570032100"
                                                        + text(key, "publicKey")))));
        ed25519.update(canonical(statement).getBytes(StandardCharsets.UTF_8));
        if (!ed25519.verify(hex(head, "signature", 64))) {
            faults.add(name + " is not signed by the published key " + text(head, "keyId"));
        }
    }

    private static String read(String name) throws Exception {
        if (!name.startsWith("http://") && !name.startsWith("https://")) {
            return Files.readString(Path.of(name));
        }
        return body(get(name));
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Accept", "application/json")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String body(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private static byte[] climb(byte[] leaf, long index, long size, List<byte[]> path)
            throws Exception {
        if (index < 0 || index >= size) {
            return new byte[0];
        }
        long node = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] sibling : path) {
            if (last == 0) {
                return new byte[0];
            }
            if (node % 2 == 1 || node == last) {
                hash = nodeHash(sibling, hash);
                while (node % 2 == 0 && node != 0) {
                    node /= 2;
                    last /= 2;
                }
            } else {
                hash = nodeHash(hash, sibling);
            }
            node /= 2;
            last /= 2;
        }
        return last == 0 ? hash : new byte[0];
    }

    private static boolean continues(
            long from, long to, byte[] earlier, byte[] later, List<byte[]> proof)
            throws Exception {
        if (from == 0) {
            return proof.isEmpty();
        }
        List<byte[]> hashes = new ArrayList<>(proof);
        if (Long.bitCount(from) == 1) {
            hashes.add(0, earlier);
        }
        if (from >= to || hashes.isEmpty()) {
            return false;
        }
        long node = from - 1;
        long last = to - 1;
        while (node % 2 == 1) {
            node /= 2;
            last /= 2;
        }
        byte[] first = hashes.get(0);
        byte[] second = first;
        for (byte[] hash : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if (node % 2 == 1 || node == last) {
                first = nodeHash(hash, first);
                second = nodeHash(hash, second);
                while (node % 2 == 0 && node != 0) {
                    node /= 2;
                    last /= 2;
                }
            } else {
                second = nodeHash(second, hash);
            }
            node /= 2;
            last /= 2;
        }
        return last == 0 && Arrays.equals(first, earlier) && Arrays.equals(second, later);
    }

    /** One more leaf at the right edge: the complete subtrees, the largest first. */
    private static void append(List<byte[]> edge, byte[] leaf, long size) throws Exception {
        byte[] joined = leaf;
        for (long rest = size; rest % 2 == 0; rest /= 2) {
            joined = nodeHash(edge.remove(edge.size() - 1), joined);
        }
        edge.add(joined);
    }

    private static byte[] root(List<byte[]> edge) throws Exception {
        byte[] root = edge.get(edge.size() - 1);
        for (int i = edge.size() - 2; i >= 0; i--) {
            root = nodeHash(edge.get(i), root);
        }
        return root;
    }

    private static byte[] leafHash(String leaf) throws Exception {
        return sha256(new byte[] {0}, leaf.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] nodeHash(byte[] left, byte[] right) throws Exception {
        return sha256(new byte[] {1}, left, right);
    }

    private static byte[] sha256(byte[]... parts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** RFC 8785 for flat objects of plain texts and whole numbers, which is all that is signed. */
    private static String canonical(Map<String, Object> flat) {
        StringBuilder text = new StringBuilder("{");
        new TreeMap<>(flat)
                .forEach(
                        (key, value) ->
                                text.append(text.length() > 1 ? "," : "")
                                        .append(plain(key))
                                        .append(':')
                                        .append(value instanceof Long ? value : plain(value)));
        return text.append('}').toString();
    }

    private static String plain(Object value) {
        if (value instanceof String text
                && text.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\')) {
            return '"' + text + '"';
        }
        throw new Malformed("what is signed holds " + value + ", neither plain text nor number");
    }

    private static List<byte[]> path(Map<String, Object> proof) {
        if (!(proof.get("path") instanceof List<?> hashes)) {
            throw new Malformed("path is missing");
        }
        List<byte[]> path = new ArrayList<>();
        hashes.forEach(hash -> path.add(bytes(hash, "a hash of the path", 32)));
        return path;
    }

    private static List<Map<String, Object>> list(Map<String, Object> object, String member) {
        if (!(object.get(member) instanceof List<?> all)) {
            throw new Malformed(member + " is missing, or no list");
        }
        return all.stream().map(each -> asObject(each, "one of " + member)).toList();
    }

    private static byte[] hex(Map<String, Object> object, String member, int length) {
        return bytes(object.get(member), member, length);
    }

    private static byte[] bytes(Object value, String name, int length) {
        if (value instanceof String text && text.matches("[0-9a-f]{" + 2 * length + "}")) {
            return HEX.parseHex(text);
        }
        throw new Malformed(name + " is not " + length + " bytes in lower-case hexadecimal");
    }

    private static Instant instant(Map<String, Object> object, String member) {
        String text = text(object, member);
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Malformed(member + " is no instant: " + text);
        }
    }

    private static Map<String, Object> inner(Map<String, Object> object, String member) {
        return asObject(object.get(member), member);
    }

    private static long number(Map<String, Object> object, String member) {
        if (object.get(member) instanceof Long number) {
            return number;
        }
        throw new Malformed(member + " is missing, or no whole number");
    }

    private static String text(Map<String, Object> object, String member) {
        if (object.get(member) instanceof String text) {
            return text;
        }
        throw new Malformed(member + " is missing, or no text");
    }

    private static Map<String, Object> object(String text) {
        return asObject(new Reader(text).document(), "the document");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asObject(Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new Malformed(name + " is missing, or no JSON object");
    }

    /** RFC 8259, of which the published documents use no fractions and little depth. */
    private static final class Reader {

        private static final int DEEPEST = 32;
        private static final String ESCAPED = "\"\\/bfnrt";
        private static final String MEANT = "\"\\/\b\f\n\r\t";
        private static final long LARGEST = (1L << 53) - 1;

        private final String text;
        private int at;
        private int depth;

        Reader(String text) {
            this.text = text;
        }

        Object document() {
            Object document = value();
            space();
            if (at < text.length()) {
                throw malformed();
            }
            return document;
        }

        private Object value() {
            if (depth++ > DEEPEST) {
                throw new Malformed("the document is nested deeper than " + DEEPEST);
            }
            space();
            Object value =
                    switch (next()) {
                        case '{' -> object();
                        case '[' -> list();
                        case '"' -> string();
                        case 'n' -> word("null", null);
                        case 't' -> word("true", true);
                        case 'f' -> word("false", false);
                        default -> number();
                    };
            depth--;
            return value;
        }

        private Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            expect('{');
            if (found('}')) {
                return object;
            }
            do {
                space();
                String key = string();
                expect(':');
                if (object.containsKey(key)) {
                    throw new Malformed("the document names " + key + " twice");
                }
                object.put(key, value());
            } while (found(','));
            expect('}');
            return object;
        }

        private List<Object> list() {
            List<Object> list = new ArrayList<>();
            expect('[');
            if (found(']')) {
                return list;
            }
            do {
                list.add(value());
            } while (found(','));
            expect(']');
            return list;
        }

        private String string() {
            expect('"');
            StringBuilder string = new StringBuilder();
            while (next() != '"') {
                char c = text.charAt(at++);
                if (c < ' ') {
                    throw malformed();
                }
                string.append(c == '\\' ? escaped() : c);
            }
            at++;
            return string.toString();
        }

        private char escaped() {
            char c = next();
            at++;
            if (c == 'u'
                    && text.substring(at, Math.min(text.length(), at + 4))
                            .matches("[0-9A-Fa-f]{4}")) {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            int known = ESCAPED.indexOf(c);
            if (known < 0) {
                throw malformed();
            }
            return MEANT.charAt(known);
        }

        private Long number() {
            int from = at;
            while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            String digits = text.substring(from, at);
            if (!digits.matches("-?(0|[1-9][0-9]{0,15})") || Math.abs(Long.parseLong(digits)) > LARGEST) {
                at = from;
                throw malformed();
            }
            return Long.valueOf(digits);
        }

        private Object word(String word, Object value) {
            if (!text.startsWith(word, at)) {
                throw malformed();
            }
            at += word.length();
            return value;
        }

        private boolean found(char c) {
            space();
            if (at < text.length() && text.charAt(at) == c) {
                at++;
                return true;
            }
            return false;
        }

        private void expect(char c) {
            if (!found(c)) {
                throw malformed();
            }
        }

        private void space() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private char next() {
            if (at == text.length()) {
                throw malformed();
            }
            return text.charAt(at);
        }

        private Malformed malformed() {
            return new Malformed("not JSON, or no whole number, at character " + at);
        }
    }
}
