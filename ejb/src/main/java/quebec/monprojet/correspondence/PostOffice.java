package quebec.monprojet.correspondence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.installation.Installation;

/**
 * Where letters leave, as the environment says: through the relay {@code MPQ_SMTP_HOST} by the
 * server's mail session, or into a folder of the server while there is none.
 */
@ApplicationScoped
public class PostOffice {

    @Resource(lookup = "java:jboss/mail/Portal")
    private Session session;

    private final Clock clock;
    private Sender from = Sender.of("");
    private Post post = mail -> {};

    @Inject
    public PostOffice(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    public PostOffice() {
        this(Clock.systemUTC());
    }

    @PostConstruct
    void open() {
        from = Sender.of(setting("MPQ_MAIL_FROM", ""));
        post =
                setting("MPQ_SMTP_HOST", "").isBlank()
                        ? new KeptPost(folder(), from, clock)
                        : new SmtpPost(session, account(), from, clock);
    }

    Post post() {
        return post;
    }

    Sender from() {
        return from;
    }

    /** Where the portal is seen from outside; links in letters begin with it. */
    URI portal() {
        return Installation.publicAddress();
    }

    static Path folder() {
        return Installation.folder("courriel");
    }

    private static @Nullable PasswordAuthentication account() {
        String user = setting("MPQ_SMTP_USER", "");
        return user.isBlank()
                ? null
                : new PasswordAuthentication(user, setting("MPQ_SMTP_PASSWORD", ""));
    }

    private static String setting(String name, String otherwise) {
        String set = System.getenv(name);
        return set == null || set.isBlank() ? otherwise : set;
    }
}
