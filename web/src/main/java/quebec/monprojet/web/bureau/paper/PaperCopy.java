package quebec.monprojet.web.bureau.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import quebec.monprojet.access.OwnCopies;
import quebec.monprojet.access.OwnCopy;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.RushHour;
import quebec.monprojet.web.Download;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.account.CopyPapers;
import quebec.monprojet.web.account.Door;

/** The copy of their data, of somebody who asked for it by post; the answer is the file itself. */
@Named
@RequestScoped
public class PaperCopy {

    private static final Semaphore ROOM = new Semaphore(1);

    @Inject private PaperFilePage page;
    @Inject private OwnCopies copies;
    @Inject private CopyPapers papers;
    @Inject private RushHour rush;
    @Inject private Door door;

    public void take() {
        if (rush.isNow() || !ROOM.tryAcquire()) {
            door.say(null, "own.busy");
            return;
        }
        try {
            AccountId person = page.getFile().account();
            OwnCopy copy = copies.hand(page.me(), person).orElse(null);
            if (copy == null) {
                Going.nowhere();
            } else {
                send(papers.pdf(person, copy));
            }
        } finally {
            ROOM.release();
        }
    }

    private static void send(byte[] pdf) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            new Download("application/pdf", "copie.pdf", pdf)
                    .save((HttpServletResponse) faces.getExternalContext().getResponse());
        } catch (IOException e) {
            throw new UncheckedIOException("A copy was not taken to its end", e);
        }
        faces.responseComplete();
    }
}
