package quebec.monprojet.mandate;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import quebec.monprojet.keys.ConstantTime;

/**
 * An invitation's identifier, proven: whoever holds it was sent the letter, or was handed it. It is
 * worked out anew for each letter and stored nowhere.
 */
final class OfferToken {

    /** The sub-key that proves invitations. */
    static final String LABEL = "mandate.invitation";

    private static final int ID = 16;
    private static final int PROOF = 16;
    private static final int LETTERS = 43;

    private OfferToken() {}

    static String of(MandateId mandate, Mac mac) {
        byte[] id =
                ByteBuffer.allocate(ID)
                        .putLong(mandate.value().getMostSignificantBits())
                        .putLong(mandate.value().getLeastSignificantBits())
                        .array();
        byte[] token =
                ByteBuffer.allocate(ID + PROOF).put(id).put(mac.doFinal(id), 0, PROOF).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Path and query of the page where it is answered. */
    static String page(MandateId mandate, Mac mac) {
        return "/mandats/invitation?jeton=" + of(mandate, mac);
    }

    static Optional<MandateId> read(String token, Mac mac) {
        if (token.length() != LETTERS) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        ByteBuffer id = ByteBuffer.wrap(Arrays.copyOf(bytes, ID));
        MandateId named = new MandateId(new UUID(id.getLong(), id.getLong()));
        return ConstantTime.same(of(named, mac), token) ? Optional.of(named) : Optional.empty();
    }
}
