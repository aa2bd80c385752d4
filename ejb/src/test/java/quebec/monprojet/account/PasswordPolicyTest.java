package quebec.monprojet.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy();

    @Test
    void nineCharactersAreTooFew() {
        assertThat(policy.weakness("kX9#vQ2!z")).contains(Weakness.TOO_SHORT);
    }

    @Test
    void aMegabyteIsTooMuch() {
        assertThat(policy.weakness("x".repeat(1_000_000))).contains(Weakness.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password123", "1234567890", "qwertyuiop", "aaaaaaaaaaaaaaaa"})
    void whatGuessersTryFirstIsRefused(String password) {
        assertThat(policy.weakness(password)).contains(Weakness.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"awa.diallo@exemple.org", "awadiallo12", "MonProjetQuebec1"})
    void onesOwnAddressAndThePortalsNameAreRefused(String password) {
        assertThat(policy.weakness(password, "awa.diallo@exemple.org")).contains(Weakness.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lanterne gravier huit ourson", "非常に長いパスワードです例えば"})
    void afewUnrelatedWordsInAnyAlphabetAreTaken(String password) {
        assertThat(policy.weakness(password, "awa.diallo@exemple.org")).isEmpty();
    }

    @Test
    void aHundredAndTwentyEightCharactersAreTaken() {
        assertThat(policy.weakness("lanterne gravier huit ourson! ".repeat(5).substring(0, 128)))
                .isEmpty();
    }
}
