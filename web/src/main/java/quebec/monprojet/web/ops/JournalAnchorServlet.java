package quebec.monprojet.web.ops;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import quebec.monprojet.audit.JournalAnchors;
import quebec.monprojet.audit.PublishedAnchors;

/** A POST anchors the journal now, as before a backup or a maintenance. */
@WebServlet("/ops/journal/anchor")
public class JournalAnchorServlet extends HttpServlet {

    private final transient JournalAnchors anchors;
    private final transient PublishedAnchors published;

    @Inject
    public JournalAnchorServlet(JournalAnchors anchors, PublishedAnchors published) {
        this.anchors = anchors;
        this.published = published;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        anchors.drop();
        published.look();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
