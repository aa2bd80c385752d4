package quebec.monprojet.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import quebec.monprojet.keys.Secrets;

/** What only the installation can read or make: invitations, device secrets, recovery codes. */
final class StaffSecrets {

    private static final int INVITATION = 20;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int RECOVERY_CODES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Secrets secrets;

    StaffSecrets(Secrets secrets) {
        this.secrets = secrets;
    }

    /** An invitation: the member, and how many times they were invited. */
    record Invitation(UUID staff, int number) {}

    String token(Invitation invitation) {
        return Token.of(body(invitation), invitations());
    }

    /** What leads a member in who was invited. */
    Invited invited(StaffMember member) {
        return new Invited(
                token(new Invitation(member.id().value(), member.invitation())),
                Objects.requireNonNull(member.invitedUntil()));
    }

    Optional<Invitation> read(String token) {
        return Token.read(token, INVITATION, invitations())
                .map(
                        body ->
                                new Invitation(
                                        new UUID(body.getLong(), body.getLong()), body.getInt()));
    }

    /** The device secret of an invitation: the same each time its page is shown, kept nowhere. */
    String totpSecret(Invitation invitation) {
        return Totp.secret(
                Arrays.copyOf(secrets.mac("staff.totp-seed").doFinal(body(invitation)), 20));
    }

    String encrypted(UUID staff, String secret) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed =
                gcm(Cipher.ENCRYPT_MODE, staff, nonce, secret.getBytes(StandardCharsets.US_ASCII));
        var whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        return Base64.getEncoder().encodeToString(whole);
    }

    String decrypted(UUID staff, String stored) {
        var whole = Base64.getDecoder().decode(stored);
        var plain =
                gcm(
                        Cipher.DECRYPT_MODE,
                        staff,
                        Arrays.copyOf(whole, NONCE),
                        Arrays.copyOfRange(whole, NONCE, whole.length));
        return new String(plain, StandardCharsets.US_ASCII);
    }

    static Set<String> newRecoveryCodes() {
        var codes = new LinkedHashSet<String>();
        while (codes.size() < RECOVERY_CODES) {
            var seed = new byte[10];
            RANDOM.nextBytes(seed);
            var text = Totp.secret(seed).toLowerCase(Locale.ROOT);
            codes.add(text.substring(0, 5) + "-" + text.substring(5, 10));
        }
        return codes;
    }

    /** What is stored of a recovery code; case does not count. */
    String recoveryMac(UUID staff, String code) {
        var plain = new TypedCode(code).value().toLowerCase(Locale.ROOT);
        return HexFormat.of()
                .formatHex(
                        secrets.mac("staff.recovery")
                                .doFinal((staff + ":" + plain).getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] gcm(int mode, UUID staff, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var key = new SecretKeySpec(secrets.derived("staff.totp"), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(staff.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a device secret cannot be read", e);
        }
    }

    private Mac invitations() {
        return secrets.mac("staff.invitation");
    }

    private static byte[] body(Invitation invitation) {
        return ByteBuffer.allocate(INVITATION)
                .putLong(invitation.staff().getMostSignificantBits())
                .putLong(invitation.staff().getLeastSignificantBits())
                .putInt(invitation.number())
                .array();
    }
}
