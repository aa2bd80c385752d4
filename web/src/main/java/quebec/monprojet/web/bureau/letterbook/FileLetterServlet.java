package quebec.monprojet.web.bureau.letterbook;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.intake.RushHour;
import quebec.monprojet.letterbook.LetterFiles;
import quebec.monprojet.letterbook.LetterNumber;
import quebec.monprojet.letterbook.LetterPapers;
import quebec.monprojet.letterbook.OfficialLetter;
import quebec.monprojet.web.Download;
import quebec.monprojet.web.LayingOut;
import quebec.monprojet.web.SignedIn;

/** An official letter as its person has it, for whoever works on the file. */
@WebServlet("/bureau/lettre.pdf")
public class FileLetterServlet extends HttpServlet {

    @Inject private transient LayingOut desk;
    @Inject private transient LetterFiles files;
    @Inject private transient LetterPapers papers;
    @Inject private transient SignedIn reader;
    @Inject private transient RushHour rush;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        desk.when(!rush.isNow(), response, () -> send(request, response));
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<OfficialLetter> letter =
                LetterNumber.parse(Objects.requireNonNullElse(request.getParameter("lettre"), ""))
                        .flatMap(
                                number ->
                                        files.open(
                                                reader.staff().orElseThrow(),
                                                number,
                                                ClientNetwork.of(request.getRemoteAddr())));
        if (letter.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            new Download(
                            "application/pdf",
                            letter.get().number() + ".pdf",
                            papers.pdf(letter.get()))
                    .show(response);
        }
    }
}
