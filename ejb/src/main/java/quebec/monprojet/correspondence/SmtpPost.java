package quebec.monprojet.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Through the server's mail session; what it is told (host, user, TLS) is the operators' affair.
 */
final class SmtpPost implements Post {

    /** A relay that says nothing must not hold a listener for ever. Milliseconds. */
    private static final String PATIENCE = "10000";

    private final Session session;
    private final @Nullable PasswordAuthentication account;
    private final Sender from;
    private final Clock clock;

    SmtpPost(Session session, @Nullable PasswordAuthentication account, Sender from, Clock clock) {
        this.session = session;
        this.account = account;
        this.from = from;
        this.clock = clock;
        Properties settings = session.getProperties();
        for (String protocol : new String[] {"smtp", "smtps"}) {
            for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                settings.putIfAbsent("mail." + protocol + "." + step, PATIENCE);
            }
        }
    }

    @Override
    public void take(Mail mail) {
        try {
            Mime mime = Mime.of(mail, from, clock.instant(), session);
            if (account == null) {
                Transport.send(mime);
            } else {
                Transport.send(mime, account.getUserName(), account.getPassword());
            }
        } catch (MessagingException e) {
            throw new MailNotTaken("The mail relay did not take a mail", e);
        }
    }
}
