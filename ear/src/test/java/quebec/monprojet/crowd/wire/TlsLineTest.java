package quebec.monprojet.crowd.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.crowd.wire.ScriptedServer.answer;
import static quebec.monprojet.crowd.wire.ScriptedServer.says;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.crowd.wire.Ending.How;
import quebec.monprojet.crowd.wire.ScriptedServer.Turn;

/** Enciphered requests, to a server whose certificate is made for the test. */
class TlsLineTest {

    private static final char[] PASSWORD = "of-a-test".toCharArray();

    @TempDir private static Path folder;
    private static KeyStore keys;

    @BeforeAll
    static void makeACertificate() throws Exception {
        Path store = folder.resolve("keys.p12");
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "here",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "san=dns:localhost,ip:127.0.0.1",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                store.toString(),
                                "-storepass",
                                String.valueOf(PASSWORD))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.3", "TLSv1.2"})
    void requestsAndAnswersAreEnciphered(String version) throws Exception {
        String large = "x".repeat(200_000);
        SSLContext client = context(true, version);
        List<Ending> endings =
                ask(
                        client,
                        3,
                        says(answer(201, "one")),
                        says(answer(200, large)),
                        says(answer(409, "three")));
        assertThat(endings)
                .extracting(ending -> ending.answer().body())
                .containsExactly("one", large, "three");
    }

    @Test
    void aServerThatNobodyTrustsIsNotTalkedTo() throws Exception {
        SSLContext client = context(false, "TLS");
        assertThat(ask(client, 1, says(answer(200, "secret"))))
                .extracting(Ending::how)
                .containsExactly(How.CUT);
    }

    private static List<Ending> ask(SSLContext client, int times, Turn... turns) throws Exception {
        List<Ending> endings = new ArrayList<>();
        try (ScriptedServer server =
                        new ScriptedServer(context(true, "TLS").getServerSocketFactory(), turns);
                Loop loop = new Loop();
                Pool pool =
                        new Pool(
                                loop,
                                new Server(server.address(), client),
                                1,
                                Duration.ofSeconds(30))) {
            for (int i = 0; i < times; i++) {
                pool.ask(
                        "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8),
                        ending -> {
                            endings.add(ending);
                            if (endings.size() == times) {
                                loop.stop();
                            }
                        });
            }
            loop.run();
            assertThat(server.connections()).isEqualTo(1);
        }
        return endings;
    }

    private static SSLContext context(boolean trusting, String version)
            throws GeneralSecurityException, IOException {
        KeyManagerFactory own =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(trusting ? keys : null);
        SSLContext context = SSLContext.getInstance(version);
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
