package quebec.monprojet.web.start;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import quebec.monprojet.web.LanguageCookie;

/** The one click that changes the language, recorded in this browser, then with the account. */
@WebServlet("/langue/choix")
public class LanguageChoice extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LanguageCookie.write(response, LanguagePage.wanted(request));
        response.sendRedirect(LanguagePage.returnTo(request));
    }
}
