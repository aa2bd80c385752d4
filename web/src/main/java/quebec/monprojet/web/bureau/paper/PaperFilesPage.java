package quebec.monprojet.web.bureau.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.assisted.PaperFile;
import quebec.monprojet.assisted.PaperFiles;
import quebec.monprojet.assisted.PaperList;
import quebec.monprojet.web.SignedIn;

/** Page {@code /bureau/papier}: what came on paper, the earliest arrival first. */
@Named
@RequestScoped
public class PaperFilesPage {

    @Inject private PaperFiles files;
    @Inject private PaperStanding standing;
    @Inject private SignedIn reader;
    @Inject private HttpServletRequest request;

    private @Nullable PaperList list;
    private String letters = "";

    private PaperList list() {
        if (list == null) {
            list = files.list(letters, getPage());
            standing.expect(list.files());
        }
        return list;
    }

    /** By POST: what is looked for is somebody's name, which stands in no address. */
    public void find() {
        list = null;
    }

    public List<PaperFile> getAll() {
        return list().files();
    }

    public long getCount() {
        return list().all();
    }

    public long getPages() {
        return list().pages();
    }

    /** From 1; what was looked for is on the first page, or has to be said more exactly. */
    public int getPage() {
        String page = request.getParameter("page");
        return letters.isEmpty() && page != null && page.matches("[1-9][0-9]{0,3}")
                ? Integer.parseInt(page)
                : 1;
    }

    public String getLetters() {
        return letters;
    }

    public void setLetters(@Nullable String letters) {
        this.letters = letters == null ? "" : letters.strip();
    }

    /** Whoever only checks reads. */
    public boolean isActing() {
        return reader.has("officer") || reader.has("supervisor");
    }
}
