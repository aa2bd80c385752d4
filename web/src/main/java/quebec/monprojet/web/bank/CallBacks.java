package quebec.monprojet.web.bank;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import quebec.monprojet.fees.GatewayNotice;
import quebec.monprojet.fees.SignedMessage;
import quebec.monprojet.installation.Installation;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.web.fees.GatewayNoticeServlet;

/** How the bank tells the portal, from server to server. */
@ApplicationScoped
public class CallBacks {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LATER_SECONDS = 8;

    private static final HttpClient LINE =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();

    @Resource private ManagedScheduledExecutorService later;

    private final Secrets secrets;

    @Inject
    public CallBacks(Secrets secrets) {
        this.secrets = secrets;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public CallBacks() {
        this(null);
    }

    /** Returns when the portal has answered, as many times as it was told. */
    void tell(GatewayNotice notice, int times) {
        CompletableFuture<?>[] calls = new CompletableFuture<?>[times];
        for (int call = 0; call < times; call++) {
            calls[call] = told(notice);
        }
        CompletableFuture.allOf(calls).join();
    }

    void tellLater(GatewayNotice notice) {
        var unused = later.schedule(() -> told(notice).join(), LATER_SECONDS, TimeUnit.SECONDS);
    }

    /** A portal that does not answer asks by itself what became of it. */
    private CompletableFuture<Integer> told(GatewayNotice notice) {
        SignedMessage message =
                SignedMessage.of(
                        SignedMessage.Kind.NOTICE,
                        notice.document(),
                        secrets.mac(SignedMessage.KEY));
        URI portal = Installation.thisServer().resolve(GatewayNoticeServlet.PATH);
        return LINE.sendAsync(
                        HttpRequest.newBuilder(portal)
                                .timeout(PATIENCE)
                                .header("Content-Type", "application/json")
                                .header(SignedMessage.HEADER, message.signature())
                                .POST(HttpRequest.BodyPublishers.ofString(message.body()))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .handle((answer, failed) -> answer == null ? 0 : answer.statusCode());
    }
}
