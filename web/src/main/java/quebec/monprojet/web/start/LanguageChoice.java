package quebec.monprojet.web.start;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.Language;
import quebec.monprojet.web.LanguageCookie;
import quebec.monprojet.web.SignedIn;

/**
 * The one click that changes the language: recorded in this browser and, for whoever is signed in,
 * with the account, whose letters follow.
 */
@WebServlet("/langue/choix")
public class LanguageChoice extends HttpServlet {

    @Inject private transient SignedIn signedIn;
    @Inject private transient Accounts accounts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Language wanted = LanguagePage.wanted(request);
        signedIn.account()
                .ifPresent(account -> accounts.speak(account, wanted, wanted.needsAttestation()));
        LanguageCookie.write(response, wanted);
        response.sendRedirect(LanguagePage.returnTo(request));
    }
}
