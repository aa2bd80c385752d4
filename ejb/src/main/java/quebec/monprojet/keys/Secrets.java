package quebec.monprojet.keys;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;

/**
 * The installation's secrets. The first start generates the master key; every node of one
 * installation must see the same one, or a ticket given by one is refused by the other.
 */
@ApplicationScoped
public class Secrets {

    private static final String FILE = "master.key";

    private final Map<String, byte[]> known = new ConcurrentHashMap<>();
    private SecretsDirectory directory;
    private MasterKey master;
    private boolean fresh;

    /** For the container, whose proxies are made by it as well: nothing is read or written here. */
    @Inject
    @SuppressWarnings("NullAway.Init")
    public Secrets() {}

    @SuppressWarnings("NullAway.Init")
    public Secrets(Path folder) {
        open(folder);
    }

    @PostConstruct
    void open() {
        open(SecretsDirectory.configured());
    }

    private void open(Path folder) {
        directory = SecretsDirectory.at(folder);
        fresh = !directory.has(FILE);
        if (fresh) {
            directory.writeOnce(FILE, MasterKey.random());
        }
        master = new MasterKey(directory.read(FILE));
    }

    /** Whether the master key was made at this start. */
    public boolean areFresh() {
        return fresh;
    }

    /** Forgets a key that was made at this start and that nothing may be derived from. */
    public void discard() {
        if (fresh) {
            directory.remove(FILE);
        }
    }

    /** 32 bytes that belong to this label alone. */
    public byte[] derived(String label) {
        return known.computeIfAbsent(label, master::derived).clone();
    }

    /** A fresh HMAC-SHA-256 keyed for this label; not to be shared between threads. */
    public Mac mac(String label) {
        return MasterKey.mac(known.computeIfAbsent(label, master::derived));
    }
}
