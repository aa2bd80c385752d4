package quebec.monprojet.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Moment;
import quebec.monprojet.rush.Ticket;

/** Submissions whose client is gone before the answer comes. */
public enum CutRequest {
    /** All was sent, and the client closes at once. */
    CLOSED_AFTER_THE_LAST_BYTE(true, false),
    /** All was sent, and the connection is reset. */
    RESET_AFTER_THE_LAST_BYTE(true, true),
    /** The body stops in the middle of the ticket. */
    RESET_WITHIN_THE_TICKET(false, true);

    private final boolean whole;
    private final boolean reset;

    CutRequest(boolean whole, boolean reset) {
        this.whole = whole;
        this.reset = reset;
    }

    public Attempt send(URI submissions, Ticket ticket) {
        String body = "ticket=" + ticket.text();
        String request =
                "POST "
                        + submissions.getPath()
                        + " HTTP/1.1\r\nHost: localhost\r\n"
                        + "Accept: application/json\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: "
                        + body.length()
                        + "\r\n\r\n"
                        + (whole ? body : body.substring(0, body.length() / 2));
        Moment sent = Moment.now();
        try (Socket socket = new Socket(submissions.getHost(), submissions.getPort())) {
            socket.setTcpNoDelay(true);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            if (reset) {
                socket.setSoLinger(true, 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The request cannot be sent", e);
        }
        return Attempt.unanswered(ticket.digest(), sent);
    }
}
