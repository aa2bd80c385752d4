package quebec.monprojet.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Through the server's mail session; what it is told (host, TLS, time limits) is the operators'
 * affair.
 */
final class SmtpPost implements Post {

    private final Session session;
    private final @Nullable PasswordAuthentication account;
    private final Sender from;
    private final Clock clock;

    SmtpPost(Session session, @Nullable PasswordAuthentication account, Sender from, Clock clock) {
        this.session = session;
        this.account = account;
        this.from = from;
        this.clock = clock;
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
