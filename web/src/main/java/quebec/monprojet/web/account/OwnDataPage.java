package quebec.monprojet.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.access.OwnCopies;
import quebec.monprojet.access.OwnCopy;
import quebec.monprojet.access.Taking;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.RushHour;
import quebec.monprojet.web.Download;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.look.SentForm;

/**
 * Page {@code /compte/mes-donnees}. The answer to the form is the file itself: nothing is laid down
 * for later, and no address leads to it.
 */
@Named
@RequestScoped
public class OwnDataPage {

    /** Gathering and setting take memory; whoever reads slowly afterwards takes none of this. */
    private static final Semaphore ROOM = new Semaphore(4);

    /** One copy at a time for a person, on a node: nobody takes every worker. */
    private static final Set<AccountId> RUNNING = ConcurrentHashMap.newKeySet();

    /** Whoever reads slowly holds a worker: so many archives leave at a time, on a node. */
    private static final Semaphore LEAVING = new Semaphore(8);

    private static final String NAME = "mes-donnees.";

    @Inject private OwnCopies copies;
    @Inject private CopyPapers papers;
    @Inject private SignedIn reader;
    @Inject private SentForm form;
    @Inject private Door door;
    @Inject private RushHour rush;

    private @Nullable String format;
    private String password = "";

    public void take() {
        AccountId person = reader.account().orElseThrow();
        if (rush.isNow()) {
            door.say(null, "own.busy");
        } else if (!RUNNING.add(person)) {
            door.say(null, "own.running");
        } else {
            try {
                answer(person);
            } finally {
                RUNNING.remove(person);
            }
        }
    }

    /** What is made needs room; what is then sent needs none. */
    private void answer(AccountId person) {
        if (!LEAVING.tryAcquire()) {
            door.say(null, "own.busy");
            return;
        }
        try {
            leave(person);
        } finally {
            LEAVING.release();
        }
    }

    private void leave(AccountId person) {
        if (!ROOM.tryAcquire()) {
            door.say(null, "own.busy");
            return;
        }
        Sending ready;
        try {
            ready = make(person);
        } finally {
            ROOM.release();
        }
        if (ready != null) {
            send(ready);
        }
    }

    /** What is made, and only has to leave. */
    private interface Sending {
        void to(HttpServletResponse response) throws IOException;
    }

    private @Nullable Sending make(AccountId person) {
        UUID asked = form.saying(Objects.toString(format));
        Taking taking = copies.take(person, password, door.from(), asked);
        if (taking instanceof Taking.Taken taken) {
            return made(person, taken.copy());
        }
        if (taking instanceof Taking.Refused refused) {
            door.refuse(refused.why(), "password", "account.password.wrong");
        } else if (taking instanceof Taking.Before) {
            form.renew();
            door.say(null, "own.taken");
        } else {
            door.say(null, "own.often");
        }
        return null;
    }

    private Sending made(AccountId person, OwnCopy copy) {
        if ("json".equals(format)) {
            return new Download("application/json", NAME + "json", copy.json())::save;
        }
        byte[] pdf = papers.pdf(person, copy);
        return "pdf".equals(format)
                ? new Download("application/pdf", NAME + "pdf", pdf)::save
                : response -> zip(copy, pdf, response);
    }

    private static void send(Sending ready) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            ready.to((HttpServletResponse) faces.getExternalContext().getResponse());
        } catch (IOException e) {
            throw new UncheckedIOException("A copy was not taken to its end", e);
        }
        faces.responseComplete();
    }

    /** An archive that is not taken yet when others press breaks off: it is made again later. */
    private void zip(OwnCopy copy, byte[] pdf, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + NAME + "zip\"");
        copy.zip(pdf, InTime.of(response.getOutputStream(), rush::isNow));
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
