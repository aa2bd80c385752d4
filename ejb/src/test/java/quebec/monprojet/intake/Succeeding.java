package quebec.monprojet.intake;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.log.RightEdge;

/** Places of {@link Places#PERIOD} that pass on to people who asked. */
final class Succeeding {

    private static final KeyPair KEY = key();

    private Succeeding() {}

    static Passage first(Instant now) {
        return passage(new Passage.Tail(RightEdge.empty(), Instant.EPOCH), passing(4), 1, now);
    }

    /** The place of that rank, which passes on after another, to the one who asked as such. */
    static Passage after(Passage before, int place, int asker, Instant now) {
        return passage(
                tail(before),
                new Passing(new Rank(place), holder(place), askedAt(asker), digest(asker)),
                asker,
                now);
    }

    /** The place of that rank, to the one who asked as such and sealed another dossier since. */
    static Passage sealedAnew(Passage before, int place, int asker, Instant now) {
        return passage(
                tail(before),
                new Passing(new Rank(place), holder(place), askedAt(asker), digest(asker)),
                asker + 100,
                now);
    }

    /** The place of a successor who gave it up in turn. */
    static Passage again(Passage before, Passage givenUp, int asker, Instant now) {
        Passing passed = Objects.requireNonNull(givenUp.receipt().passing());
        return passage(
                tail(before),
                new Passing(
                        passed.place(), givenUp.receipt().number(), askedAt(asker), digest(asker)),
                asker,
                now);
    }

    private static Passage.Tail tail(Passage before) {
        return new Passage.Tail(before.log().edge(), before.receipt().recordedAt());
    }

    private static Passage passage(Passage.Tail tail, Passing passing, int asker, Instant now) {
        return Passage.of(
                Places.standing(10, 10), tail, passing, digest(asker), now, "k", Succeeding::sign);
    }

    static Passing passing(int place) {
        return new Passing(new Rank(place), holder(place), askedAt(1), digest(1));
    }

    static ApplicationNumber holder(int place) {
        return new ApplicationNumber(Places.PERIOD, new Rank(place));
    }

    static Instant askedAt(int asker) {
        return Places.BELL.plusSeconds(asker);
    }

    static Digest digest(int asker) {
        return new Digest("%064x".formatted(asker));
    }

    /** What that person was given for having asked. */
    static AskedProof asked(int asker) {
        Ask ask =
                new Ask(
                        new Request(
                                new Ticket(
                                        Places.PERIOD,
                                        Places.dossier(asker),
                                        digest(asker),
                                        Places.BELL.minusSeconds(3600),
                                        Places.BELL.plusSeconds(9999)),
                                askedAt(asker)),
                        Places.BELL,
                        new CompletableFuture<>());
        return AskedSheet.of(
                        Places.PERIOD,
                        List.of(ask),
                        askedAt(asker).plusMillis(1),
                        "k",
                        Succeeding::sign)
                .get(0);
    }

    static byte[] publicKey() {
        byte[] encoded = KEY.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }

    static byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(KEY.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair key() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
