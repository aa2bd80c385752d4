package quebec.monprojet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void keysAreSortedAndSpacesAreGone() {
        assertThat(text(CanonicalJson.of("{ \"b\": 2.0, \"a\": \"é\" }")))
                .isEqualTo("{\"a\":\"é\",\"b\":2}");
    }

    @Test
    void anIntegerThatADoubleCannotHoldIsRefused() {
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("ns", (1L << 53) + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void instantsKeepTheirNanoseconds() {
        Instant instant = Instant.parse("2016-02-16T13:30:00.000000001Z");
        assertThat(Nanoseconds.text(instant)).isEqualTo("2016-02-16T13:30:00.000000001Z");
        assertThat(Nanoseconds.ofEpoch(Nanoseconds.sinceEpoch(instant))).isEqualTo(instant);
    }

    @Test
    void whatIsPlainIsWrittenAsTheLibraryWritesIt() {
        Map<String, Object> plain =
                Map.of("period", "2016-1", "rank", 2800, "B", "~ !#[]", "a_b", "", "negative", -1);
        String anyOrder =
                "{\"negative\":-1,\"a_b\":\"\",\"rank\":2800,\"B\":\"~ !#[]\",\"period\":\"2016-1\"}";
        assertThat(text(CanonicalJson.of(plain))).isEqualTo(text(CanonicalJson.of(anyOrder)));
    }

    @Test
    void whatIsNotPlainIsEscaped() {
        assertThat(text(CanonicalJson.of(Map.of("a", "\"\\\n"))))
                .isEqualTo("{\"a\":\"\\\"\\\\\\n\"}");
        assertThat(text(CanonicalJson.of(Map.of("\"", 1)))).isEqualTo("{\"\\\"\":1}");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
