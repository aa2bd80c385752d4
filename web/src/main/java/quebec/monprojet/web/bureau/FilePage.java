package quebec.monprojet.web.bureau;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.correspondence.LetterRecord;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.selection.ApplicationFiles;
import quebec.monprojet.selection.ContestationLine;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;

/** Page {@code /bureau/demande}: whose file it is, and which pane is open beside its answers. */
@Named
@RequestScoped
public class FilePage {

    private static final String PATH = "/bureau/demande?numero=";

    /** What stands beside the answers; the first unless another is asked for. */
    public enum Pane {
        POINTS,
        DECISION,
        CHRONOLOGIE,
        NOTES,
        MESSAGES,
        LIENS;

        /** As it stands in the address. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Inject private ApplicationFiles files;
    @Inject private FileRecords records;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private HttpServletRequest request;

    private String asked = "";
    private Pane pane = Pane.POINTS;
    private @Nullable ApplicationFile file;

    /** Opening it is written down, each time; known before a form is read, which carries it on. */
    @PostConstruct
    void open() {
        asked = Optional.ofNullable(request.getParameter("numero")).orElse("");
        pane = pane(request.getParameter("volet"));
        file =
                ApplicationNumber.parse(asked)
                        .flatMap(known -> files.open(me(), known, door.from()))
                        .orElse(null);
    }

    private static Pane pane(@Nullable String code) {
        for (Pane each : Pane.values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        return Pane.POINTS;
    }

    public void load() {
        if (asked.isEmpty()) {
            Going.to("/bureau/demandes");
        } else if (file == null) {
            Going.nowhere();
        }
    }

    /** With something done on it, at a place of the same pane. */
    public void again(String place) {
        Going.to(address(pane) + place);
    }

    /** Likewise, and it is said. */
    public void done(String act) {
        Going.to(Done.after(act, address(pane)));
    }

    public String address(Pane which) {
        return PATH + getNumber() + "&volet=" + which.code();
    }

    public @Nullable ApplicationFile getFile() {
        return file;
    }

    /** Of the application that is there. */
    public ApplicationNumber number() {
        return ApplicationNumber.parse(asked).orElseThrow();
    }

    public StaffId me() {
        return reader.staff().orElseThrow();
    }

    /** Whoever only checks reads. */
    public boolean isActing() {
        return reader.worksOnFiles();
    }

    public List<LetterRecord> getLetters() {
        return file == null ? List.of() : records.letters(file);
    }

    public List<ContestationLine> getContestations() {
        return file == null ? List.of() : records.contestations(file);
    }

    public String getNumber() {
        return file == null ? asked : file.line().number();
    }

    public Pane getPane() {
        return pane;
    }

    public Pane[] getPanes() {
        return Pane.values();
    }
}
