package quebec.monprojet.web.bureau.letterbook;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import quebec.monprojet.intake.RushHour;
import quebec.monprojet.letterbook.LetterPapers;
import quebec.monprojet.letterbook.Template;
import quebec.monprojet.web.Download;
import quebec.monprojet.web.LayingOut;

/** What a template would look like on paper, to somebody invented. */
@WebServlet("/bureau/modele.pdf")
public class TemplatePreviewServlet extends HttpServlet {

    @Inject private transient LayingOut desk;
    @Inject private transient ShownTemplate shown;
    @Inject private transient LetterPapers papers;
    @Inject private transient RushHour rush;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        desk.when(!rush.isNow(), response, () -> send(response));
    }

    private void send(HttpServletResponse response) throws IOException {
        Optional<Template> template = shown.template();
        if (template.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            byte[] pdf = papers.preview(template.get(), shown.getLanguage(), shown.getSample());
            new Download("application/pdf", "apercu.pdf", pdf).show(response);
        }
    }
}
