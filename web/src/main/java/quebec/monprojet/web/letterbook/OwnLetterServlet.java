package quebec.monprojet.web.letterbook;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.intake.RushHour;
import quebec.monprojet.letterbook.LetterNumber;
import quebec.monprojet.letterbook.LetterPapers;
import quebec.monprojet.letterbook.OfficialLetter;
import quebec.monprojet.letterbook.OfficialLetters;
import quebec.monprojet.web.Download;
import quebec.monprojet.web.LayingOut;
import quebec.monprojet.web.SignedIn;

/** One's own letter as a file to keep. */
@WebServlet("/dossier/lettre.pdf")
public class OwnLetterServlet extends HttpServlet {

    @Inject private transient LayingOut desk;
    @Inject private transient OfficialLetters official;
    @Inject private transient LetterPapers papers;
    @Inject private transient SignedIn signedIn;
    @Inject private transient RushHour rush;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        desk.when(!rush.isNow(), response, () -> send(request, response));
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<LetterNumber> number =
                LetterNumber.parse(Objects.requireNonNullElse(request.getParameter("lettre"), ""));
        Optional<OfficialLetter> letter =
                signedIn.account()
                        .flatMap(own -> number.flatMap(named -> official.open(own, named)));
        if (letter.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            new Download(
                            "application/pdf",
                            letter.get().number() + ".pdf",
                            papers.pdf(letter.get()))
                    .save(response);
        }
    }
}
