package quebec.monprojet.web.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import quebec.monprojet.web.Bureau;

/**
 * Leaving. A link from another site could only end a session, which is why following one is enough
 * here and nowhere else.
 */
@WebServlet({"/quitter", "/bureau/quitter"})
public class SignOutServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        doPost(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect((Bureau.isAsked(request) ? Bureau.DOOR : "/") + "?fait=quitte");
    }
}
