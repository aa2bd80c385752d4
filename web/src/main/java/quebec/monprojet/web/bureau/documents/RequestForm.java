package quebec.monprojet.web.bureau.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.evidence.RequestId;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.account.Door;

/** What {@code /bureau/documents} asks a person for, and what becomes of that. */
@Named
@RequestScoped
public class RequestForm {

    @Inject private ApplicationDocumentsPage page;
    @Inject private DocumentRequests requests;
    @Inject private Door door;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;

    private @Nullable List<DocumentRequest> all;
    private List<String> wanted = new ArrayList<>();
    private @Nullable String why;
    private @Nullable LocalDate until;
    private @Nullable String because;

    /** Begun at one document, its box is ticked. */
    @PostConstruct
    void begin() {
        String one = request.getParameter("demander");
        if (one != null) {
            wanted.add(one);
        }
    }

    public List<DocumentRequest> getAll() {
        var shown = all;
        if (shown == null) {
            shown = requests.about(page.dossier().seal().dossier());
            all = shown;
        }
        return shown;
    }

    /** Null when nothing is asked for. */
    public @Nullable DocumentRequest getOpen() {
        return getAll().stream().filter(DocumentRequest::open).findFirst().orElse(null);
    }

    /** What a request asks for; what the dossier no longer needs is not there. */
    public List<Backing> documents(DocumentRequest asked) {
        return asked.requirements().stream().flatMap(code -> page.document(code).stream()).toList();
    }

    /** Whether the open request asks for it. */
    public boolean awaits(Backing backing) {
        DocumentRequest open = getOpen();
        return open != null && open.requirements().contains(backing.code());
    }

    /** For words and colours. */
    public String state(DocumentRequest asked) {
        return asked.stage(Montreal.day(clock.instant())).name().toLowerCase(Locale.ROOT);
    }

    public void ask() {
        Reason said = Reason.read(why).orElse(null);
        Set<String> known =
                page.getDocuments().stream().map(Backing::code).collect(Collectors.toSet());
        Set<String> asked = wanted.stream().filter(known::contains).collect(Collectors.toSet());
        if (asked.isEmpty()) {
            door.say("wanted", "pieces.ask.wrong.which");
        } else if (said == null) {
            door.say("why", "pieces.ask.wrong.why");
        } else {
            ask(asked, said);
        }
    }

    private void ask(Set<String> asked, Reason said) {
        DossierId dossier = page.dossier().seal().dossier();
        switch (requests.ask(page.me(), page.file().account(), dossier, asked, said)) {
            case DONE -> page.again("documents-asked");
            case ASKED_ALREADY -> door.say(null, "pieces.ask.already");
            case NOT_RECEIVED -> door.say(null, "pieces.ask.not_received");
            case NOT_NEEDED -> door.say("wanted", "pieces.ask.not_needed");
            case DECIDED -> door.say(null, "pieces.ask.decided");
        }
    }

    public void extend() {
        DocumentRequest open = getOpen();
        LocalDate day = until;
        Reason said = Reason.read(because).orElse(null);
        if (open == null) {
            door.say(null, "pieces.gone");
        } else if (day == null || !day.isAfter(open.lastDay())) {
            door.say("until", "pieces.extend.wrong.until");
        } else if (said == null) {
            door.say("because", "pieces.extend.wrong.reason");
        } else {
            after(requests.extend(page.me(), open.id(), day, said), "time-extended");
        }
    }

    /** What a button beside a request asks, on a form that was sent. */
    public void decide() {
        if (page.isActing()) {
            pressed("resume")
                    .ifPresent(id -> after(requests.resume(page.me(), id), "clock-resumed"));
            pressed("end").ifPresent(id -> after(requests.end(page.me(), id), "request-ended"));
        }
    }

    /** Of this application's only. */
    private Optional<RequestId> pressed(String button) {
        return Optional.ofNullable(request.getParameter(button))
                .flatMap(RequestId::parse)
                .filter(id -> getAll().stream().anyMatch(each -> each.id().equals(id)));
    }

    private void after(boolean done, String what) {
        if (done) {
            page.again(what);
        } else {
            all = null;
            door.say(null, "pieces.gone");
        }
    }

    public List<String> getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable List<String> wanted) {
        this.wanted = wanted == null ? new ArrayList<>() : wanted;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
