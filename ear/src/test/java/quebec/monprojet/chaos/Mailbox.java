package quebec.monprojet.chaos;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail relay that keeps everything it is given, as often as it is given. */
public final class Mailbox implements AutoCloseable {

    private static final Pattern APPLICATION =
            Pattern.compile("[0-9]{4}-[0-9A-Z]+-[0-9]{6,}-[0-9A-Z]");

    private final GreenMail relay = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    public Mailbox() {
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

    /** The numbers in the subjects, one a mail, in no order. */
    public List<String> acknowledged() {
        List<String> numbers = new ArrayList<>();
        for (MimeMessage mail : relay.getReceivedMessages()) {
            Matcher number = APPLICATION.matcher(subject(mail));
            if (number.find()) {
                numbers.add(number.group());
            }
        }
        return numbers;
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
