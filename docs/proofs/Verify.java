import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks a receipt, or the whole register of a period, with nothing but the Java platform.
 *
 * <pre>
 * java Verify.java receipt.json keys.json
 * java Verify.java register.jsonl heads.jsonl keys.json
 * </pre>
 *
 * Ends with 0 when everything agrees, 1 when something does not, 2 when it could not be checked.
 */
public final class Verify {

    private static final HexFormat HEX = HexFormat.of();

    private Verify() {}

    public static void main(String[] files) throws Exception {
        if (files.length < 2 || files.length > 3) {
            System.err.println("java Verify.java receipt.json keys.json");
            System.err.println("java Verify.java register.jsonl heads.jsonl keys.json");
            System.exit(2);
        }
        String keys = Files.readString(Path.of(files[files.length - 1]));
        List<String> faults =
                files.length == 2
                        ? receipt(Files.readString(Path.of(files[0])), keys)
                        : period(
                                Files.readAllLines(Path.of(files[0])),
                                Files.readAllLines(Path.of(files[1])),
                                keys);
        faults.forEach(System.out::println);
        System.out.println(faults.isEmpty() ? "AUTHENTIC" : "NOT AUTHENTIC");
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    static List<String> receipt(String text, String keysText) throws Exception {
        Map<String, Object> receipt = object(text);
        Map<String, Object> head = inner(receipt, "head");
        Map<String, Object> inclusion = inner(receipt, "inclusion");
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("application", receipt.get("applicationNumber"));
        for (String key : List.of("digest", "period", "rank", "receivedAt")) {
            leaf.put(key, receipt.get(key));
        }
        List<String> faults = new ArrayList<>();
        if (!canonical(leaf).equals(receipt.get("leaf"))) {
            faults.add("The leaf does not say what the receipt says");
        }
        long index = number(inclusion, "index");
        long size = number(inclusion, "size");
        if (index != number(receipt, "rank") - 1
                || size != number(head, "size")
                || !receipt.get("period").equals(head.get("period"))) {
            faults.add("The proof is of another place than the receipt");
        }
        byte[] root =
                climb(leafHash((String) receipt.get("leaf")), index, size, path(inclusion));
        if (!Arrays.equals(root, HEX.parseHex((String) head.get("root")))) {
            faults.add("The proof does not lead to the signed root");
        }
        if (!signed(head, keys(keysText))) {
            faults.add("The head is not signed by a published key");
        }
        return faults;
    }

    static List<String> period(List<String> register, List<String> heads, String keysText)
            throws Exception {
        List<String> faults = new ArrayList<>();
        Map<String, String> keys = keys(keysText);
        List<byte[]> hashes = new ArrayList<>();
        for (String leaf : register) {
            if (number(object(leaf), "rank") != hashes.size() + 1L
                    || !canonical(object(leaf)).equals(leaf)) {
                faults.add("Row " + (hashes.size() + 1) + " is not the entry of that rank");
            }
            hashes.add(leafHash(leaf));
        }
        long previous = 0;
        byte[] previousRoot = sha256(new byte[0]);
        for (String line : heads) {
            Map<String, Object> head = object(line);
            long size = number(head, "size");
            byte[] root = HEX.parseHex((String) head.get("root"));
            Map<String, Object> consistency = inner(head, "consistency");
            if (!signed(head, keys)) {
                faults.add("The head of size " + size + " is not signed by a published key");
            }
            if (number(consistency, "from") != previous
                    || !continues(previous, size, previousRoot, root, path(consistency))) {
                faults.add("The head of size " + size + " does not continue that of " + previous);
            }
            if (size > hashes.size()) {
                faults.add("Rows " + (hashes.size() + 1) + " to " + size + " are missing");
            } else if (!Arrays.equals(root, root(hashes.subList(0, (int) size)))) {
                faults.add("A row from " + (previous + 1) + " to " + size
                        + ", or one before, is not the one that was signed");
            }
            previous = size;
            previousRoot = root;
        }
        if (previous < hashes.size()) {
            faults.add("Rows from " + (previous + 1) + " on are not signed");
        }
        return faults;
    }

    private static boolean signed(Map<String, Object> head, Map<String, String> keys)
            throws Exception {
        String key = keys.get(head.get("keyId"));
        if (key == null) {
            return false;
        }
        Map<String, Object> statement = new LinkedHashMap<>();
        for (String name : List.of("decision", "instant", "keyId", "period", "root", "size")) {
            statement.put(name, head.get(name));
        }
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initVerify(
                KeyFactory.getInstance("Ed25519")
                        .generatePublic(
                                new X509EncodedKeySpec(
                                        HEX.parseHex("302a300506032b6570032100" + key))));
        ed25519.update(canonical(statement).getBytes(StandardCharsets.UTF_8));
        return ed25519.verify(HEX.parseHex((String) head.get("signature")));
    }

    private static Map<String, String> keys(String text) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Object one : (List<?>) object(text).get("keys")) {
            Map<?, ?> key = (Map<?, ?>) one;
            keys.put((String) key.get("keyId"), (String) key.get("publicKey"));
        }
        return keys;
    }

    private static byte[] climb(byte[] leaf, long index, long size, List<byte[]> path)
            throws Exception {
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

    private static byte[] root(List<byte[]> leaves) throws Exception {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return nodeHash(
                root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
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
                                        .append('"')
                                        .append(key)
                                        .append("\":")
                                        .append(
                                                value instanceof Long
                                                        ? value.toString()
                                                        : '"' + String.valueOf(value) + '"'));
        return text.append('}').toString();
    }

    private static List<byte[]> path(Map<String, Object> proof) {
        List<byte[]> path = new ArrayList<>();
        ((List<?>) proof.get("path")).forEach(hash -> path.add(HEX.parseHex((String) hash)));
        return path;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inner(Map<String, Object> object, String key) {
        return (Map<String, Object>) object.get(key);
    }

    private static long number(Map<String, Object> object, String key) {
        return (Long) object.get(key);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(String text) {
        return (Map<String, Object>) new Reader(text).value();
    }

    /** As much JSON as the published documents use. */
    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Object value() {
            char next = peek();
            return switch (next) {
                case '{' -> object();
                case '[' -> list();
                case '"' -> string();
                case 'n' -> word("null", null);
                case 't' -> word("true", true);
                case 'f' -> word("false", false);
                default -> number();
            };
        }

        private Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            at++;
            while (peek() != '}') {
                String key = string();
                expect(':');
                object.put(key, value());
                if (peek() == ',') {
                    at++;
                }
            }
            at++;
            return object;
        }

        private List<Object> list() {
            List<Object> list = new ArrayList<>();
            at++;
            while (peek() != ']') {
                list.add(value());
                if (peek() == ',') {
                    at++;
                }
            }
            at++;
            return list;
        }

        private String string() {
            expect('"');
            StringBuilder string = new StringBuilder();
            while (text.charAt(at) != '"') {
                char c = text.charAt(at++);
                if (c != '\\') {
                    string.append(c);
                    continue;
                }
                char escaped = text.charAt(at++);
                switch (escaped) {
                    case 'u' -> {
                        string.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                        at += 4;
                    }
                    case 'n' -> string.append('\n');
                    case 't' -> string.append('\t');
                    case 'r' -> string.append('\r');
                    case 'b' -> string.append('\b');
                    case 'f' -> string.append('\f');
                    default -> string.append(escaped);
                }
            }
            at++;
            return string.toString();
        }

        private Long number() {
            int from = at;
            while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return Long.valueOf(text.substring(from, at));
        }

        private Object word(String word, Object value) {
            at += word.length();
            return value;
        }

        private void expect(char c) {
            if (peek() != c) {
                throw new IllegalArgumentException("Not JSON at character " + at);
            }
            at++;
        }

        private char peek() {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return text.charAt(at);
        }
    }
}
