package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import quebec.monprojet.log.Hash;
import quebec.monprojet.opening.PeriodNumber;

class AskedHeadTest {

    @Test
    void isReadBackFromWhatWasSigned() {
        AskedHead head =
                new AskedHead(
                        new PeriodNumber("2026-1"),
                        12,
                        Hash.fromHex("ab".repeat(32)),
                        Instant.parse("2026-02-16T13:30:00.000000010Z"),
                        "k");
        String signed = new String(head.canonical(), StandardCharsets.UTF_8);
        assertThat(AskedHead.read(signed)).isEqualTo(head);
    }
}
