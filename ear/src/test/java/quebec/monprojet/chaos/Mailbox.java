package quebec.monprojet.chaos;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail relay that keeps everything it is given, as often as it is given. */
public final class Mailbox implements AutoCloseable {

    private static final Pattern APPLICATION =
            Pattern.compile(
                    "([0-9]{4}-[0-9A-Z]+-[0-9]{6,}-[0-9A-Z]) (?:est reçue|is received|ha sido)");

    private final GreenMail relay;

    public Mailbox() {
        this(0);
    }

    /**
     * @param port to be found at, or 0 for any
     */
    public Mailbox(int port) {
        relay = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        relay.start();
    }

    /** What tells a server to use it. */
    public Map<String, String> environment() {
        return Map.of(
                "MPQ_SMTP_HOST",
                "127.0.0.1",
                "MPQ_SMTP_PORT",
                Integer.toString(relay.getSmtp().getPort()));
    }

    /** The numbers in the subjects of acknowledgements, one a mail, in no order. */
    public List<String> acknowledged() {
        List<String> numbers = new ArrayList<>();
        for (MimeMessage mail : relay.getReceivedMessages()) {
            Matcher number = APPLICATION.matcher(subject(mail));
            if (number.find()) {
                numbers.add(number.group(1));
            }
        }
        return numbers;
    }

    /**
     * The same, each letter once however often it came: a second copy bears the same Message-ID.
     */
    public List<String> letters() {
        List<String> numbers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (MimeMessage mail : relay.getReceivedMessages()) {
            Matcher number = APPLICATION.matcher(subject(mail));
            if (number.find() && seen.add(identity(mail))) {
                numbers.add(number.group(1));
            }
        }
        return numbers;
    }

    /** To whom, one a mail, in no order. */
    public List<String> recipients() {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage mail : relay.getReceivedMessages()) {
            try {
                recipients.add(mail.getAllRecipients()[0].toString());
            } catch (MessagingException e) {
                throw new IllegalStateException("A mail to nobody", e);
            }
        }
        return recipients;
    }

    private static String identity(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail without a Message-ID", e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail without a subject", e);
        }
    }

    @Override
    public void close() {
        relay.stop();
    }
}
