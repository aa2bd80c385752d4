package quebec.monprojet.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.Properties;

/**
 * Through the server's mail session; what it is told (host, user, TLS) is the operators' affair.
 */
final class SmtpPost implements Post {

    /** A relay that says nothing must not hold a listener for ever. Milliseconds. */
    private static final String PATIENCE = "10000";

    private final Session session;
    private final Sender from;
    private final Clock clock;

    SmtpPost(Session session, Sender from, Clock clock) {
        this.session = session;
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
            Transport.send(Mime.of(mail, from, clock.instant(), session));
        } catch (MessagingException e) {
            throw new MailNotTaken("The mail relay did not take a mail", e);
        }
    }
}
