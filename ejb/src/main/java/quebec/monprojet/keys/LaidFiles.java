package quebec.monprojet.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What operations lay into the folder of secrets by hand, such as the public key of another system.
 * It is read each time: what is laid there counts from then on, without a restart.
 */
@ApplicationScoped
public class LaidFiles {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,60}\\.pem");

    /** Empty as long as nothing was laid there under this name. */
    public Optional<byte[]> laid(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Nobody lays a file of that name");
        }
        SecretsDirectory directory = SecretsDirectory.at(SecretsDirectory.configured());
        return directory.has(name) ? Optional.of(directory.read(name)) : Optional.empty();
    }
}
