package quebec.monprojet.web.rush;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.audit.PublishedAnchors;

/**
 * {@code GET /api/journal/anchors?after=1200}: where the journal ended, hour by hour, each end
 * signed, from the first one after so many entries on. Whoever keeps copies can tell a journal that
 * was rewritten since.
 */
@WebServlet(urlPatterns = "/api/journal/anchors")
public class JournalAnchorsServlet extends HttpServlet {

    @Inject private transient PublishedAnchors anchors;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        OptionalLong after = size(request.getParameter("after"));
        if (after.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        byte[] lines =
                anchors.after(after.getAsLong()).stream()
                        .map(anchor -> Json.text(anchor.document()) + "\n")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/jsonl");
        response.setHeader("Cache-Control", "public, max-age=60");
        response.setContentLength(lines.length);
        response.getOutputStream().write(lines);
    }

    private static OptionalLong size(@Nullable String typed) {
        String size = Objects.requireNonNullElse(typed, "0");
        return size.matches("[0-9]{1,15}")
                ? OptionalLong.of(Long.parseLong(size))
                : OptionalLong.empty();
    }
}
