package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.access.OwnCopies;
import quebec.monprojet.access.OwnCopy;
import quebec.monprojet.access.Taking;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.RushHour;
import quebec.monprojet.web.Download;
import quebec.monprojet.web.SignedIn;

/**
 * Page {@code /compte/mes-donnees}. The answer to the form is the file itself: nothing is laid down
 * for later, and no address leads to it.
 */
@Named
@RequestScoped
public class OwnDataPage {

    /** Whoever reads slowly holds a worker. */
    private static final Semaphore ROOM = new Semaphore(4);

    private static final String NAME = "mes-donnees.";

    private final OwnCopies copies;
    private final CopyPapers papers;
    private final SignedIn reader;
    private final Door door;
    private final RushHour rush;
    private @Nullable String format;
    private String password = "";

    @Inject
    public OwnDataPage(
            OwnCopies copies, CopyPapers papers, SignedIn reader, Door door, RushHour rush) {
        this.copies = copies;
        this.papers = papers;
        this.reader = reader;
        this.door = door;
        this.rush = rush;
    }

    @SuppressWarnings("NullAway")
    protected OwnDataPage() {
        this(null, null, null, null, null);
    }

    public void take() {
        if (rush.isNow() || !ROOM.tryAcquire()) {
            door.say(null, "own.busy");
            return;
        }
        try {
            answer(reader.account().orElseThrow());
        } finally {
            ROOM.release();
        }
    }

    private void answer(AccountId person) {
        Taking taking = copies.take(person, password, door.from());
        if (taking instanceof Taking.Taken taken) {
            send(person, taken.copy());
        } else if (taking instanceof Taking.Refused refused) {
            door.refuse(refused.why(), "password", "account.password.wrong");
        } else {
            door.say(null, "own.often");
        }
    }

    private void send(AccountId person, OwnCopy copy) {
        FacesContext faces = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        try {
            if ("json".equals(format)) {
                new Download("application/json", NAME + "json", copy.json()).save(response);
            } else if ("pdf".equals(format)) {
                new Download("application/pdf", NAME + "pdf", papers.pdf(person, copy))
                        .save(response);
            } else {
                zip(person, copy, response);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A copy was not taken to its end", e);
        }
        faces.responseComplete();
    }

    private void zip(AccountId person, OwnCopy copy, HttpServletResponse response)
            throws IOException {
        byte[] pdf = papers.pdf(person, copy);
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + NAME + "zip\"");
        copy.zip(pdf, response.getOutputStream());
    }

    public @Nullable String getFormat() {
        return format;
    }

    public void setFormat(@Nullable String format) {
        this.format = format;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }
}
