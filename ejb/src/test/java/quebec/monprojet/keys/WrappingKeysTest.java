package quebec.monprojet.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrappingKeysTest {

    private static final byte[] KEY = new byte[32];

    @TempDir private Path own;
    @TempDir private Path another;

    private WrappingKeys keys() {
        return new WrappingKeys(new Secrets(own), own);
    }

    private void lay(String name) throws IOException {
        Files.write(own.resolve("wrapping-" + name + ".key"), MasterKey.random());
    }

    @Test
    void everyNodeWithTheSameMasterKeyUnwraps() {
        String wrapped = keys().wrapped(KEY, "a");
        assertThat(wrapped).startsWith("master.").hasSizeLessThan(130);
        assertThat(keys().unwrapped(wrapped, "a")).isEqualTo(KEY);
        assertThat(keys().wrapped(KEY, "a")).as("never the same twice").isNotEqualTo(wrapped);
    }

    @Test
    void anotherMasterKeyDoesNot() {
        String wrapped = keys().wrapped(KEY, "a");
        WrappingKeys others = new WrappingKeys(new Secrets(another), another);
        assertThatThrownBy(() -> others.unwrapped(wrapped, "a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The key of a is not what master has wrapped");
    }

    @Test
    void aKeyIsItsOwnersOnly() {
        String wrapped = keys().wrapped(KEY, "a");
        assertThatThrownBy(() -> keys().unwrapped(wrapped, "b"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theLastOfTheFolderWrapsAndThoseBeforeStillUnwrap() throws IOException {
        String first = keys().wrapped(KEY, "a");
        lay("2026-11-27");
        String second = keys().wrapped(KEY, "a");
        lay("2027-01-02");
        assertThat(keys().newest()).isEqualTo("2027-01-02");
        assertThat(second).startsWith("2026-11-27.");
        assertThat(keys().unwrapped(first, "a")).isEqualTo(KEY);
        assertThat(keys().unwrapped(second, "a")).isEqualTo(KEY);
    }

    /** A copy that was cut short, or one with a line's end behind it. */
    @Test
    void aKeyThatIsNotWholeWrapsNothing() throws IOException {
        lay("2026-11-27");
        Files.write(own.resolve("wrapping-2027-01-02.key"), new byte[33]);
        Files.createDirectory(own.resolve("wrapping-2027-01-03.key"));
        assertThat(keys().newest()).isEqualTo("2026-11-27");
        assertThat(keys().wrapped(KEY, "a")).startsWith("2026-11-27.");
    }

    @Test
    void noFileIsTakenForWhatTheMasterKeyGives() throws IOException {
        String wrapped = keys().wrapped(KEY, "a");
        lay("master");
        assertThat(keys().newest()).isEqualTo("master");
        assertThat(keys().unwrapped(wrapped, "a")).isEqualTo(KEY);
        lay("2026-11-27");
        assertThat(keys().newest()).as("though master comes after it").isEqualTo("2026-11-27");
    }

    /** A node that runs learns of a key the moment it meets what it has wrapped. */
    @Test
    void aKeyThatCameSinceTheStartUnwrapsAsWell() throws IOException {
        WrappingKeys before = keys();
        lay("2026-11-27");
        assertThat(before.newest()).isEqualTo("master");
        assertThat(before.unwrapped(keys().wrapped(KEY, "a"), "a")).isEqualTo(KEY);
    }

    @Test
    void whatIsMissingOrBrokenIsCalledByItsName() throws IOException {
        lay("2026-11-27");
        String wrapped = keys().wrapped(KEY, "a");
        Files.write(own.resolve("wrapping-2026-11-27.key"), new byte[5]);
        assertThatThrownBy(() -> keys().unwrapped(wrapped, "a"))
                .hasMessageContaining("wrapping-2026-11-27.key");
        Files.delete(own.resolve("wrapping-2026-11-27.key"));
        assertThatThrownBy(() -> keys().unwrapped(wrapped, "a"))
                .hasMessageContaining("The folder of secrets has no wrapping-2026-11-27.key");
        assertThatThrownBy(() -> keys().unwrapped("none.", "a"))
                .hasMessageContaining("Not a wrapped key");
    }
}
