package quebec.monprojet.correspondence;

/** The post is out of order; the letter stays in the outbox. Never holds an address. */
public class MailNotTaken extends RuntimeException {

    public MailNotTaken(String what, Throwable cause) {
        super(what + ": " + cause.getClass().getSimpleName());
    }
}
