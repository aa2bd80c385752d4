package quebec.monprojet.web.letterbook;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** {@code /lettres/} and a code, as a letter's QR code has it: the page of verification. */
@WebServlet("/lettres/*")
public class VerifyServlet extends HttpServlet {

    private static final int LONGEST = 60;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        String code = path.length() > LONGEST ? path.substring(0, LONGEST) : path;
        request.getRequestDispatcher(
                        "/lettres.xhtml?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8))
                .forward(request, response);
    }
}
