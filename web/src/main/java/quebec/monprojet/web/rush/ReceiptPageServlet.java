package quebec.monprojet.web.rush;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.intake.Receipts;
import quebec.monprojet.web.texts.Words;

/** The public page of a receipt: anyone who has the number, or the document, can check it. */
@WebServlet(urlPatterns = "/recu/*")
public class ReceiptPageServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject private transient Receipts receipts;
    @Inject private transient Template template;
    @Inject private transient AnswerPages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<ApplicationNumber> number =
                Optional.ofNullable(request.getPathInfo())
                        .flatMap(path -> ApplicationNumber.parse(path.substring(1)));
        Optional<Receipt> receipt = number.flatMap(receipts::of);
        var locale = Visitor.locale(request, Optional.ofNullable(request.getParameter("lang")));
        Words words = template.words(locale);
        Map<String, Object> content = new HashMap<>();
        content.put("kind", "verification");
        content.put("verification", true);
        content.put("title", words.get("rush.verify.title"));
        if (receipt.isPresent()) {
            Visitor visitor = new Visitor(true, locale, "", receipt.get().period());
            content.putAll(pages.receiptFacts(receipt.get(), visitor));
            content.put("lead", words.of("rush.verify.lead", receipt.get().number().value()));
        } else {
            content.put("lead", words.get("rush.verify.unknown"));
        }
        Answer.page(receipt.isPresent() ? 200 : 404, template.filled(locale, content), null)
                .send(response);
    }
}
