package quebec.monprojet.web.demonstration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import quebec.monprojet.correspondence.KeptLetter;
import quebec.monprojet.correspondence.KeptLetters;
import quebec.monprojet.web.Download;

/**
 * The inside of a kept letter: its HTML for a frame that runs nothing and reaches nothing, and its
 * files to be saved.
 */
@WebServlet({"/demonstration/lettre/html", "/demonstration/lettre/fichier"})
public class LetterContentServlet extends HttpServlet {

    private static final String INERT =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
                    + " style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private final transient KeptLetters letters;

    @Inject
    public LetterContentServlet(KeptLetters letters) {
        this.letters = letters;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<KeptLetter> letter =
                Optional.ofNullable(request.getParameter("id")).flatMap(letters::of);
        if (letter.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getServletPath().endsWith("/html")) {
            show(letter.get(), response);
        } else {
            save(letter.get(), request.getParameter("numero"), response);
        }
    }

    /** Its links open outside the frame. */
    private static void show(KeptLetter letter, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", INERT);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(letter.html().replaceFirst("<head>", "<head><base target=\"_blank\">"));
    }

    private static void save(KeptLetter letter, String number, HttpServletResponse response)
            throws IOException {
        int place = number != null && number.matches("[0-9]{1,2}") ? Integer.parseInt(number) : -1;
        if (place < 0 || place >= letter.enclosures().size()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        KeptLetter.Enclosure file = letter.enclosures().get(place);
        new Download(file.type(), file.name(), file.content()).save(response);
    }
}
