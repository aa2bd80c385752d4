package quebec.monprojet.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The key by which nodes know each other, made as the runbook says. */
record ClusterKey(Path secrets, String password) {

    void make() {
        try {
            Files.createDirectories(secrets);
            Files.deleteIfExists(secrets.resolve("cluster.p12"));
            Process made = keytool().inheritIO().start();
            if (made.waitFor() != 0) {
                throw new IllegalStateException("keytool made no key");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No key can be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a key was made", e);
        }
    }

    private ProcessBuilder keytool() {
        ProcessBuilder keytool =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-genkeypair",
                        "-alias",
                        "cluster",
                        "-dname",
                        "CN=cluster",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        secrets.resolve("cluster.p12").toString(),
                        "-storepass:env",
                        "MPQ_CLUSTER_PASSWORD");
        keytool.environment().put("MPQ_CLUSTER_PASSWORD", password);
        return keytool;
    }
}
