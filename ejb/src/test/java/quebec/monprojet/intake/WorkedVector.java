package quebec.monprojet.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.PersonKey;
import quebec.monprojet.dossier.Seal;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.log.RightEdge;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;

/**
 * The worked vector of docs/proofs, made by production code from fixed inputs: five places in two
 * batches, then two people who ask in vain. The key is test 1 of RFC 8032, section 7.1.
 */
final class WorkedVector {

    static final Path FOLDER = Path.of("../docs/proofs/vector");
    static final String PUBLIC_KEY =
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    private static final String SECRET_KEY =
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    private static final String PKCS8 = "302e020100300506032b657004220420";
    private static final Instant BELL = Instant.parse("2026-02-16T13:30:00Z");
    private static final PeriodNumber PERIOD = new PeriodNumber("2026-1");

    private WorkedVector() {}

    static String keyId() {
        return "2026-01-01-" + sha256(HexFormat.of().parseHex(PUBLIC_KEY)).substring(0, 8);
    }

    static List<Chapter> chapters() {
        Chapter first = chapter(RightEdge.empty(), 1, 3, BELL.plusNanos(2_500_001));
        return List.of(first, chapter(first.log().edge(), 4, 5, BELL.plusNanos(4_500_001)));
    }

    static List<AskedProof> asked() {
        List<Ask> asks = List.of(ask(6), ask(7));
        return AskedSheet.of(
                PERIOD, asks, BELL.plusMillis(9).plusNanos(1), keyId(), WorkedVector::sign);
    }

    static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Chapter chapter(RightEdge edge, int first, int last, Instant recordedAt) {
        List<Verdict.Place> places =
                IntStream.rangeClosed(first, last).mapToObj(WorkedVector::place).toList();
        return Chapter.of(
                standing(first - 1), edge, places, recordedAt, keyId(), WorkedVector::sign);
    }

    private static Verdict.Place place(int rank) {
        DossierId dossier = new DossierId(new UUID(0, rank));
        return new Verdict.Place(
                request(rank),
                new Seal(
                        dossier,
                        new AccountId(new UUID(1, rank)),
                        digest(rank),
                        new PersonKey("%064x".formatted(rank)),
                        Stream.CAPPED,
                        false),
                new Rank(rank));
    }

    static Ask ask(int number) {
        return new Ask(request(number), BELL.plusNanos(4_500_001), new CompletableFuture<>());
    }

    private static Request request(int number) {
        Ticket ticket =
                new Ticket(
                        PERIOD,
                        new DossierId(new UUID(0, number)),
                        digest(number),
                        BELL.minus(Duration.ofHours(1)),
                        BELL.plus(Duration.ofDays(60)));
        return new Request(ticket, BELL.plusNanos(1_000_000L * number).minusNanos(999_999));
    }

    /** The fourth dossier is the one in the folder; the others are named by their numbers. */
    private static Digest digest(int number) {
        String content = number == 4 ? read("dossier.json") : "dossier " + number;
        return Digest.of(content.getBytes(StandardCharsets.UTF_8));
    }

    private static PeriodStanding standing(int taken) {
        return new PeriodStanding(
                PERIOD,
                PeriodKind.CAPPED,
                OrderRule.FIRST_COME,
                5,
                taken,
                BELL,
                BELL.plus(Duration.ofDays(30)),
                BELL.minus(Duration.ofDays(2)),
                "2026-001",
                sha256(read("decision.json").getBytes(StandardCharsets.UTF_8)),
                Duration.ofMinutes(5),
                null,
                null);
    }

    private static byte[] sign(byte[] message) {
        try {
            PrivateKey key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePrivate(
                                    new PKCS8EncodedKeySpec(
                                            HexFormat.of().parseHex(PKCS8 + SECRET_KEY)));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
