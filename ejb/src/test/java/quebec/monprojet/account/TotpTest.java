package quebec.monprojet.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TotpTest {

    /** RFC 6238, appendix B: "12345678901234567890" in base32. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static final Instant NOW = Instant.ofEpochSecond(1111111109);

    @Test
    void theCodeOfTheStandardIsTheCodeOfItsStep() {
        assertThat(Totp.stepOf(SECRET, "081804", NOW)).hasValue(1111111109 / 30);
    }

    @Test
    void aCodeMayBeTypedAsDevicesShowIt() {
        assertThat(Totp.stepOf(SECRET, "081 804", NOW)).isPresent();
        assertThat(Totp.stepOf(SECRET, "081\u00a0804 ", NOW)).isPresent();
    }

    @Test
    void aCodeMayBeOneStepLateButNotTwo() {
        assertThat(Totp.stepOf(SECRET, "081804", NOW.plusSeconds(30))).isPresent();
        assertThat(Totp.stepOf(SECRET, "081804", NOW.plusSeconds(90))).isEmpty();
    }

    @Test
    void whatIsNotSixDigitsIsNoCode() {
        assertThat(Totp.stepOf(SECRET, "0818041", NOW)).isEmpty();
        assertThat(Totp.stepOf(SECRET, "#{1+1}", NOW)).isEmpty();
    }

    @Test
    void aCodeIsTakenOnce() {
        var member =
                StaffMember.invited(
                        new MailAddress("agent@exemple.org"),
                        "Agent",
                        EnumSet.of(Role.OFFICER),
                        null,
                        NOW);
        member.enrol("hash", "secret", 10, Set.of("mac"));
        assertThat(member.takeStep(10)).isFalse();
        assertThat(member.takeStep(11)).isTrue();
        assertThat(member.takeStep(11)).isFalse();
        assertThat(member.takeStep(10)).isFalse();
        assertThat(member.takeRecoveryCode("mac")).isTrue();
        assertThat(member.takeRecoveryCode("mac")).isFalse();
    }
}
