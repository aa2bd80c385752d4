package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.opening.PeriodNumber;

class TicketTest {

    private static final Instant NOW = Instant.parse("2026-02-16T13:30:00Z");
    private static final Ticket TICKET =
            new Ticket(
                    new PeriodNumber("2026-1"),
                    new DossierId(UUID.fromString("00000000-0000-0000-0000-000000000007")),
                    new Digest("ab".repeat(32)),
                    NOW.minusSeconds(60),
                    NOW.plusSeconds(60));

    @Test
    void aTicketComesBackAsItWasGiven() {
        assertThat(Ticket.read(TICKET.sealedWith(mac(1)), mac(1), NOW)).contains(TICKET);
    }

    @Test
    void aTicketExpires() {
        String text = TICKET.sealedWith(mac(1));
        assertThat(Ticket.read(text, mac(1), NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void aTicketOfAnotherInstallationIsNotBelieved() {
        assertThat(Ticket.read(TICKET.sealedWith(mac(2)), mac(1), NOW)).isEmpty();
    }

    @Test
    void noChangedCharacterIsBelieved() {
        String text = TICKET.sealedWith(mac(1));
        for (int i = 0; i < text.length() - 1; i++) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            String changed = text.substring(0, i) + other + text.substring(i + 1);
            assertThat(Ticket.read(changed, mac(1), NOW)).as("position %d", i).isEmpty();
        }
    }

    @Test
    void nonsenseIsNotBelieved() {
        assertThat(Ticket.read("", mac(1), NOW)).isEmpty();
        assertThat(Ticket.read("é'--", mac(1), NOW)).isEmpty();
        assertThat(Ticket.read("A".repeat(5_000), mac(1), NOW)).isEmpty();
    }

    private static Mac mac(int key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(new byte[] {(byte) key}, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
