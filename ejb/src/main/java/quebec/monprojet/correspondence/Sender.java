package quebec.monprojet.correspondence;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/**
 * In whose name letters leave: {@code MPQ_MAIL_FROM}, an address with or without a display name.
 */
record Sender(InternetAddress address) {

    private static final String BY_DEFAULT =
            "Mon projet Québec <ne-pas-repondre@localhost.localdomain>";

    static Sender of(String configured) {
        try {
            InternetAddress[] addresses =
                    InternetAddress.parse(configured.isBlank() ? BY_DEFAULT : configured, true);
            if (addresses.length != 1) {
                throw new IllegalArgumentException("MPQ_MAIL_FROM must hold one address");
            }
            // once more with its display name, so that accents are encoded (RFC 2047)
            addresses[0].setPersonal(addresses[0].getPersonal(), "UTF-8");
            return new Sender(addresses[0]);
        } catch (AddressException | java.io.UnsupportedEncodingException e) {
            throw new IllegalArgumentException("MPQ_MAIL_FROM is not an address", e);
        }
    }

    String domain() {
        String full = address.getAddress();
        return full.substring(full.indexOf('@') + 1);
    }
}
