package quebec.monprojet.web.bureau.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static String of(List<String> clauses, String reasons) {
        return Fingerprint.of(Map.of("clauses", clauses, "reasons", reasons));
    }

    /** Both have one 32-bit hash. */
    @Test
    void otherWordsAreOthers() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(of(List.of("a"), "Aa")).isNotEqualTo(of(List.of("a"), "BB"));
    }

    @Test
    void whatIsMovedFromOnePlaceToAnotherIsSeen() {
        assertThat(of(List.of("a", "b"), "c")).isNotEqualTo(of(List.of("a,b"), "c"));
        assertThat(of(List.of("a"), "b")).isNotEqualTo(of(List.of("a", "b"), ""));
        assertThat(of(List.of("a", "b"), "c")).isNotEqualTo(of(List.of("b", "a"), "c"));
    }

    @Test
    void theSameIsTheSame() {
        assertThat(of(List.of("a"), "Été « 😀 »"))
                .isEqualTo(of(List.of("a"), "Été « 😀 »"))
                .hasSize(64);
    }
}
