package quebec.monprojet.intake;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.opening.PeriodNumber;

/**
 * The right to press the button once for a sealed dossier, in one period, until it expires. It is
 * checked in microseconds without any look-up, and opens nothing else: not the dossier, not the
 * account.
 */
record Ticket(
        PeriodNumber period,
        DossierId dossier,
        Digest digest,
        Instant issuedAt,
        Instant expiresAt) {

    private static final byte VERSION = 2;
    private static final int MAC_BYTES = 32;
    private static final int DIGEST_BYTES = 32;
    private static final int LONGEST = 200;

    String sealedWith(Mac mac) {
        byte[] body = body();
        byte[] whole = Arrays.copyOf(body, body.length + MAC_BYTES);
        System.arraycopy(mac.doFinal(body), 0, whole, body.length, MAC_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** The ticket behind the text, if this installation gave it and it has not expired. */
    static Optional<Ticket> read(String text, Mac mac, Instant now) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] whole = Base64.getUrlDecoder().decode(text);
            if (whole.length <= MAC_BYTES) {
                return Optional.empty();
            }
            int split = whole.length - MAC_BYTES;
            byte[] expected = mac.doFinal(Arrays.copyOf(whole, split));
            byte[] given = Arrays.copyOfRange(whole, split, whole.length);
            if (!MessageDigest.isEqual(expected, given)) {
                return Optional.empty();
            }
            Ticket ticket = ofBody(ByteBuffer.wrap(whole, 0, split));
            return now.isBefore(ticket.expiresAt) ? Optional.of(ticket) : Optional.empty();
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private byte[] body() {
        byte[] number = period.value().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(2 + number.length + 4 * Long.BYTES + DIGEST_BYTES)
                .put(VERSION)
                .put((byte) number.length)
                .put(number)
                .putLong(dossier.value().getMostSignificantBits())
                .putLong(dossier.value().getLeastSignificantBits())
                .put(HexFormat.of().parseHex(digest.hex()))
                .putLong(issuedAt.getEpochSecond())
                .putLong(expiresAt.getEpochSecond())
                .array();
    }

    private static Ticket ofBody(ByteBuffer body) {
        if (body.get() != VERSION) {
            throw new IllegalArgumentException("A ticket of another version");
        }
        byte[] number = new byte[body.get()];
        body.get(number);
        UUID dossier = new UUID(body.getLong(), body.getLong());
        byte[] digest = new byte[DIGEST_BYTES];
        body.get(digest);
        return new Ticket(
                new PeriodNumber(new String(number, StandardCharsets.US_ASCII)),
                new DossierId(dossier),
                new Digest(HexFormat.of().formatHex(digest)),
                Instant.ofEpochSecond(body.getLong()),
                Instant.ofEpochSecond(body.getLong()));
    }
}
