package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How long a body may be, and that whoever sends a longer one hears so. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BodiesIT {

    private static final int LONGEST = 119_999;
    private static final int PHOTOGRAPH = 15 << 20;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @Test
    void theLongestIsRead() {
        assertThat(posted("/connexion", LONGEST)).isLessThan(400);
        assertThat(posted("/connexion", LONGEST + 1)).isEqualTo(413);
    }

    /** No connection breaks under whoever is still sending. */
    @RepeatedTest(20)
    void whoeverSendsAPhotographHearsThatItIsTooMuch() {
        assertThat(posted("/connexion", PHOTOGRAPH)).isEqualTo(413);
        assertThat(posted("/api/periods/x/submissions", PHOTOGRAPH)).isEqualTo(413);
    }

    @Test
    void overHttp2ABodySaysItsLengthAsWell() throws Exception {
        HttpClient client = HttpClient.newBuilder().sslContext(trustingThePortal()).build();
        BodyPublisher known = BodyPublishers.ofString("a".repeat(LONGEST));
        BodyPublisher unknown = BodyPublishers.fromPublisher(known);
        HttpResponse<Void> read = client.send(secure(known), BodyHandlers.discarding());
        assertThat(read.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(read.statusCode()).isLessThan(400);
        assertThat(client.send(secure(unknown), BodyHandlers.discarding()).statusCode())
                .isEqualTo(411);
    }

    private static int posted(String path, int length) {
        return Browser.onThePortal().post(path, "a".repeat(length)).status();
    }

    private static HttpRequest secure(BodyPublisher body) {
        return HttpRequest.newBuilder(
                        URI.create(
                                "https://localhost:" + Surroundings.PORTS.https() + "/connexion"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body)
                .build();
    }

    /** The server makes its certificate when somebody first knocks. */
    private static SSLContext trustingThePortal() throws IOException, GeneralSecurityException {
        try (var knocking =
                SSLSocketFactory.getDefault()
                        .createSocket("localhost", Surroundings.PORTS.https())) {
            knocking.getOutputStream().write(0);
        } catch (SSLException stranger) {
            // Nobody vouches for it but itself.
        }
        KeyStore own = KeyStore.getInstance("JKS");
        Path file = Surroundings.base().resolve("configuration/application.keystore");
        try (InputStream in = Files.newInputStream(file)) {
            own.load(in, "password".toCharArray());
        }
        TrustManagerFactory trust =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(own);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
