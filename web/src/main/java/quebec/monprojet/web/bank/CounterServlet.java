package quebec.monprojet.web.bank;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.fees.GatewayAnswer;
import quebec.monprojet.fees.SignedMessage;
import quebec.monprojet.fees.SignedMessage.Kind;
import quebec.monprojet.keys.Secrets;

/** What the portal asks the bank, from server to server: what became of an attempt, and refunds. */
@WebServlet({CounterServlet.OUTCOMES, CounterServlet.REFUNDS})
public class CounterServlet extends HttpServlet {

    static final String OUTCOMES = "/banque-essai/etat";
    static final String REFUNDS = "/banque-essai/remboursements";

    private static final int LONGEST = 4_000;

    @Inject private transient Ledger ledger;
    @Inject private transient Secrets secrets;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean refund = request.getServletPath().equals(REFUNDS);
        Optional<JsonNode> said =
                new SignedMessage(
                                new String(
                                        request.getInputStream().readNBytes(LONGEST),
                                        StandardCharsets.UTF_8),
                                Objects.requireNonNullElse(
                                        request.getHeader(SignedMessage.HEADER), ""))
                        .read(refund ? Kind.REFUND : Kind.QUESTION, secrets.mac(SignedMessage.KEY));
        if (said.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        SignedMessage answer =
                refund
                        ? signed(Kind.REFUNDED, given(said.get().path("refund").asText()))
                        : signed(Kind.ANSWER, outcome(said.get().path("attempt").asText()));
        response.setContentType("application/json");
        response.setHeader(SignedMessage.HEADER, answer.signature());
        response.getWriter().write(answer.body());
    }

    private Map<String, ?> outcome(String attempt) {
        GatewayAnswer answer = ledger.of(attempt);
        if (answer instanceof GatewayAnswer.Known known) {
            return known.notice().document();
        }
        String status = answer instanceof GatewayAnswer.Pending ? "PENDING" : "NEVER_HEARD";
        return Map.of("attempt", attempt, "status", status);
    }

    /** The same order again is the same refund: its number follows from the order's. */
    private static Map<String, ?> given(String refund) {
        return Map.of("refund", refund, "status", "DONE", "reference", "RB-" + refund);
    }

    private SignedMessage signed(Kind kind, Map<String, ?> document) {
        return SignedMessage.of(kind, document, secrets.mac(SignedMessage.KEY));
    }
}
