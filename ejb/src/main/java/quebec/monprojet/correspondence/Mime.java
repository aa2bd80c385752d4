package quebec.monprojet.correspondence;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A mail in the form of RFC 5322: the text, the same in HTML, then what is attached. */
final class Mime extends MimeMessage {

    private final String id;

    private Mime(Session session, String id) {
        super(session);
        this.id = id;
    }

    static Mime of(Mail mail, Sender from, Instant now, Session session) throws MessagingException {
        Mime mime = new Mime(session, mail.id());
        mime.setFrom(from.address());
        mime.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        mime.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        mime.setSentDate(Date.from(now));
        // RFC 3834: no holiday reply, no loop.
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("Content-Language", mail.language().locale().toLanguageTag());
        mime.setContent(whole(mail));
        mime.saveChanges();
        return mime;
    }

    private static MimeMultipart whole(Mail mail) throws MessagingException {
        MimeMultipart said =
                new MimeMultipart(
                        "alternative", text(mail.plain(), "plain"), text(mail.html(), "html"));
        if (mail.attachments().isEmpty()) {
            return said;
        }
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(said);
        MimeMultipart whole = new MimeMultipart("mixed", body);
        for (Attachment attachment : mail.attachments()) {
            whole.addBodyPart(part(attachment));
        }
        return whole;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    private static MimeBodyPart part(Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.type())));
        part.setFileName(attachment.name());
        part.setDisposition(ATTACHMENT);
        return part;
    }

    private static final String ATTACHMENT = jakarta.mail.Part.ATTACHMENT;

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + ">");
    }
}
