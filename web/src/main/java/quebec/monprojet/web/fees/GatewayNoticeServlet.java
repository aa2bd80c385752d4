package quebec.monprojet.web.fees;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import quebec.monprojet.fees.GatewayNotices;
import quebec.monprojet.fees.Received;
import quebec.monprojet.fees.SignedMessage;

/**
 * Where the gateway calls back. It is answered 204 once what it says is written down, however often
 * it says it; after anything else but 401 and 422 it calls again.
 */
@WebServlet(GatewayNoticeServlet.PATH)
public class GatewayNoticeServlet extends HttpServlet {

    public static final String PATH = "/paiement/avis";

    private static final int LONGEST = 4_000;
    private static final int UNFOUNDED = 422;

    @Inject private transient GatewayNotices notices;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        String signature = Objects.requireNonNullElse(request.getHeader(SignedMessage.HEADER), "");
        response.setStatus(
                status(
                        notices.hear(
                                new SignedMessage(
                                        new String(body, StandardCharsets.UTF_8), signature))));
    }

    private static int status(Received done) {
        if (done instanceof Received.Forged) {
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        return done instanceof Received.Unfounded ? UNFOUNDED : HttpServletResponse.SC_NO_CONTENT;
    }
}
