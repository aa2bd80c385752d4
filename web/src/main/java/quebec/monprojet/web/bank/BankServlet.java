package quebec.monprojet.web.bank;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.fees.GatewayNotice;
import quebec.monprojet.fees.SignedMessage;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.web.LocalPath;
import quebec.monprojet.web.texts.Catalogue;

/** The bank's page, on which somebody with the portal's order chooses what happens. */
@WebServlet({"/banque-essai", "/banque-essai/style.css"})
public class BankServlet extends HttpServlet {

    @Inject private transient Ledger ledger;
    @Inject private transient CallBacks portal;
    @Inject private transient Secrets secrets;
    @Inject private transient Catalogue catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getServletPath().endsWith(".css")) {
            response.setContentType("text/css;charset=UTF-8");
            response.getWriter().write(BankPage.STYLE);
            return;
        }
        Optional<Order> order = order(request);
        if (order.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (!ledger.accepts(order.get())) {
            response.sendError(HttpServletResponse.SC_GONE);
            return;
        }
        ledger.greet(order.get());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(
                        BankPage.of(
                                order.get(),
                                message(request),
                                catalogue.in(Locale.forLanguageTag(order.get().language()))));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Order> order = order(request);
        Optional<Choice> choice = Choice.of(request.getParameter("choice"));
        if (order.isEmpty() || choice.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (ledger.accepts(order.get())) {
            does(choice.get(), order.get());
        }
        response.sendRedirect(LocalPath.orElse(order.get().returnTo(), "/"));
    }

    private void does(Choice choice, Order order) {
        GatewayNotice notice =
                ledger.settle(
                        order,
                        choice == Choice.REFUSE
                                ? GatewayNotice.Outcome.REFUSED
                                : GatewayNotice.Outcome.PAID);
        switch (choice) {
            case PAY, REFUSE -> portal.tell(notice, 1);
            case TWICE -> portal.tell(notice, 2);
            case LATE -> portal.tellLater(notice);
            case SILENT -> {
                // the portal has to ask
            }
        }
    }

    private Optional<Order> order(HttpServletRequest request) {
        return message(request)
                .read(SignedMessage.Kind.ORDER, secrets.mac(SignedMessage.KEY))
                .map(Order::of);
    }

    private static SignedMessage message(HttpServletRequest request) {
        return new SignedMessage(
                Objects.requireNonNullElse(request.getParameter("order"), ""),
                Objects.requireNonNullElse(request.getParameter("signature"), ""));
    }
}
