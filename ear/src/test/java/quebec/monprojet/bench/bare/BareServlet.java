package quebec.monprojet.bench.bare;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers a POST with as many bytes as its path says: the least that a servlet can do. */
@WebServlet("/*")
public class BareServlet extends HttpServlet {

    private static final Map<String, byte[]> ANSWERS = new ConcurrentHashMap<>();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] answer = ANSWERS.computeIfAbsent(request.getPathInfo(), BareServlet::bytes);
        response.setContentType("application/json");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }

    private static byte[] bytes(String path) {
        byte[] answer = new byte[Integer.parseInt(path.substring(1))];
        Arrays.fill(answer, (byte) ' ');
        return answer;
    }
}
