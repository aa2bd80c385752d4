package quebec.monprojet.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final String[] LEAST = {"--portal", "http://here:8080", "--tickets", "t.txt"};

    @Test
    void aPortalAndTicketsAreEnough() {
        Options options = Options.of(LEAST);
        assertThat(options.portal()).isEqualTo(URI.create("http://here:8080"));
        assertThat(options.tickets()).isEqualTo(Path.of("t.txt"));
        assertThat(options.period()).isEmpty();
        assertThat(options.over()).isEqualTo(Duration.ofSeconds(10));
        assertThat(options.connections()).isEqualTo(2_000);
        assertThat(options.closed()).isEmpty();
        assertThat(options.tokenFile()).isEmpty();
        assertThat(options.judges()).isTrue();
    }

    @Test
    void everythingElseMayBeSaid() {
        Options options =
                with(
                        "--period",
                        "R2026-1",
                        "--over",
                        "PT1S",
                        "--connections",
                        "5",
                        "--closed",
                        "64",
                        "--token-file",
                        "report.token",
                        "--warm-up",
                        "0.5",
                        "--people",
                        "9",
                        "--checker",
                        "off");
        assertThat(options.period()).contains("R2026-1");
        assertThat(options.over()).isEqualTo(Duration.ofSeconds(1));
        assertThat(options.connections()).isEqualTo(5);
        assertThat(options.closed()).hasValue(64);
        assertThat(options.tokenFile()).contains(Path.of("report.token"));
        assertThat(options.warmUp()).isEqualTo(0.5);
        assertThat(options.people()).hasValue(9);
        assertThat(options.judges()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--over soon",
                "--over -PT1S",
                "--connections many",
                "--connections 0",
                "--closed 0",
                "--warm-up 1",
                "--warm-up all",
                "--unheard of",
                "period R2026-1",
                "--portal ftp://here",
                "--portal http://",
                "--seed"
            })
    void whatMakesNoSenseIsNamed(String told) {
        String[] words = Pattern.compile(" ").split(told);
        assertThatThrownBy(() -> with(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(words[0]);
    }

    @Test
    void aPortalIsNeeded() {
        assertThatThrownBy(() -> Options.of("--tickets", "t.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--portal");
    }

    private static Options with(String... more) {
        return Options.of(Stream.of(LEAST, more).flatMap(Stream::of).toArray(String[]::new));
    }
}
