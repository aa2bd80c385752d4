import java.io.IOException;
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
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks the journal entry by entry against its own chain and against signed anchors, with nothing
 * but the Java platform. Each name is a file or an http address.
 *
 * <pre>
 * java VerifyJournal.java journal.jsonl anchors.jsonl keys.json
 * </pre>
 *
 * The journal comes from {@code /ops/journal/lines}; the anchors are copies of {@code
 * /api/journal/anchors} that whoever checks has kept; the keys are {@code /api/keys}, kept likewise.
 * Ends with 0 when everything agrees, 1 when something does not, 2 when it could not be checked.
 */
public final class VerifyJournal {

    /** Canonical JSON: the hash stands between the facts and the number, and covers all the rest. */
    private static final Pattern LINE =
            Pattern.compile(
                    "(\\{\"act\":.*\\}),\"hash\":\"([0-9a-f]{64})\"(,\"number\":\"([0-9]{1,18})\","
                            + "\"previous\":\"([0-9a-f]{64})\",\"recordedAt\":\"[^\"\\\\]*\","
                            + "\"subject\":\"(?:[^\"\\\\]|\\\\.)*\"\\})");

    private static final Pattern OBJECT = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\"\\s*:\\s*\"([^\"\\\\]*)\"");
    private static final HexFormat HEX = HexFormat.of();

    /** By size: the hash of that entry. */
    private final TreeMap<Long, String> anchors = new TreeMap<>();

    private long entries;
    private String head = "0".repeat(64);

    private VerifyJournal() {}

    public static void main(String[] names) throws Exception {
        if (names.length != 3) {
            System.err.println("java VerifyJournal.java journal.jsonl anchors.jsonl keys.json");
            System.exit(2);
        }
        try {
            VerifyJournal verify = new VerifyJournal();
            String fault = verify.fault(names[0], names[1], names[2]);
            if (fault.isEmpty()) {
                System.out.println(
                        "intact: %d entries, %d anchors agree, the last at %d"
                                .formatted(
                                        verify.entries,
                                        verify.anchors.size(),
                                        verify.anchors.isEmpty() ? 0 : verify.anchors.lastKey()));
                System.out.println("head " + verify.head);
                System.exit(0);
            }
            System.out.println("BROKEN " + fault);
            System.exit(1);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            System.err.println("Could not be checked: " + e);
            System.exit(2);
        }
    }

    /** Of the first entry or anchor that does not hold; empty when all do. */
    private String fault(String journal, String anchorsName, String keysName) throws Exception {
        String fault = anchored(read(anchorsName), keys(read(keysName)));
        if (!fault.isEmpty()) {
            return fault;
        }
        try (Stream<String> lines = lines(journal)) {
            Iterator<String> each = lines.iterator();
            while (each.hasNext()) {
                fault = fault(each.next());
                if (!fault.isEmpty()) {
                    return fault;
                }
            }
        }
        Long beyond = anchors.higherKey(entries);
        return beyond == null
                ? ""
                : "at entry %d: missing, for entry %d is anchored".formatted(entries + 1, beyond);
    }

    private String fault(String line) throws GeneralSecurityException {
        long number = entries + 1;
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return "at entry " + number + ": it cannot be read";
        }
        if (Long.parseLong(parts.group(4)) != number) {
            return "at entry " + number + ": missing";
        }
        if (!parts.group(5).equals(head)) {
            return "at entry " + number + ": it does not follow the one before it";
        }
        String hash = parts.group(2);
        if (!sha256(parts.group(1) + parts.group(3)).equals(hash)) {
            return "at entry " + number + ": its content is not what its hash was taken over";
        }
        if (!anchors.getOrDefault(number, hash).equals(hash)) {
            return "at entry %d: a signed anchor knew another one; it is rewritten, or one since %d"
                    .formatted(number, since(number));
        }
        entries = number;
        head = hash;
        return "";
    }

    private long since(long number) {
        Long before = anchors.lowerKey(number);
        return before == null ? 1 : before + 1;
    }

    /** Reads the anchors; says which one nobody signed. */
    private String anchored(String text, Map<String, String> keys) throws Exception {
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            Map<String, String> anchor = members(line);
            String key = keys.get(anchor.get("keyId"));
            if (key == null) {
                return "anchor at %s: its key is not published".formatted(anchor.get("size"));
            }
            if (!isSigned(anchor, key)) {
                return "anchor at %s: nobody signed it".formatted(anchor.get("size"));
            }
            String before =
                    anchors.put(Long.parseLong(anchor.get("size")), anchor.get("hash"));
            if (before != null && !before.equals(anchor.get("hash"))) {
                return "anchor at %s: there are two, and they differ"
                        .formatted(anchor.get("size"));
            }
        }
        return "";
    }

    private static boolean isSigned(Map<String, String> anchor, String key) throws Exception {
        StringBuilder statement = new StringBuilder();
        for (String name : new String[] {"hash", "instant", "keyId", "kind", "size"}) {
            statement.append(statement.isEmpty() ? "{" : ",");
            statement.append('"').append(name).append("\":\"").append(anchor.get(name)).append('"');
        }
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initVerify(
                KeyFactory.getInstance("Ed25519")
                        .generatePublic(
                                new X509EncodedKeySpec(
                                        HEX.parseHex("302a300506032b6570032100" + key))));
        ed25519.update((statement + "}").getBytes(StandardCharsets.UTF_8));
        return "journal-anchor".equals(anchor.get("kind"))
                && ed25519.verify(HEX.parseHex(anchor.getOrDefault("signature", "")));
    }

    private static Map<String, String> keys(String text) {
        Map<String, String> keys = new LinkedHashMap<>();
        OBJECT.matcher(text)
                .results()
                .map(object -> members(object.group()))
                .filter(key -> key.containsKey("keyId"))
                .forEach(key -> keys.put(key.get("keyId"), key.get("publicKey")));
        return keys;
    }

    private static Map<String, String> members(String object) {
        Map<String, String> members = new LinkedHashMap<>();
        MEMBER.matcher(object)
                .results()
                .forEach(member -> members.put(member.group(1), member.group(2)));
        return members;
    }

    private static String sha256(String text) throws GeneralSecurityException {
        return HEX.formatHex(
                MessageDigest.getInstance("SHA-256")
                        .digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String read(String name) throws IOException, InterruptedException {
        try (Stream<String> lines = lines(name)) {
            return String.join("\n", lines.toList());
        }
    }

    private static Stream<String> lines(String name) throws IOException, InterruptedException {
        if (!name.startsWith("http")) {
            return Files.lines(Path.of(name));
        }
        HttpResponse<Stream<String>> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(name)).build(),
                                HttpResponse.BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IOException(name + " answers " + answer.statusCode());
        }
        return answer.body();
    }
}
