package quebec.monprojet.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A code in the folder of secrets, for whoever can read that folder, until it is used. */
public final class OneTimeCode {

    private static final int BYTES = 16;

    private final String name;
    private final Path directory;

    public OneTimeCode(String name) {
        this(name, SecretsDirectory.configured());
    }

    public OneTimeCode(String name, Path directory) {
        this.name = name;
        this.directory = directory;
    }

    /** Leaves a code that is there already. */
    public void write() {
        var code = new byte[BYTES];
        new SecureRandom().nextBytes(code);
        var text = HexFormat.of().formatHex(code) + "\n";
        SecretsDirectory.at(directory).writeOnce(name, text.getBytes(StandardCharsets.US_ASCII));
    }

    public boolean exists() {
        return Files.isRegularFile(directory.resolve(name));
    }

    public boolean is(String typed) {
        if (!exists()) {
            return false;
        }
        var code = new String(SecretsDirectory.at(directory).read(name), StandardCharsets.US_ASCII);
        return ConstantTime.same(code.strip(), typed.strip());
    }

    public void discard() {
        try {
            Files.deleteIfExists(directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("The code cannot be taken away: " + name, e);
        }
    }
}
