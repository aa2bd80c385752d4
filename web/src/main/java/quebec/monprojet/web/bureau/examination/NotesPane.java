package quebec.monprojet.web.bureau.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.examination.Note;
import quebec.monprojet.examination.Notes;
import quebec.monprojet.web.bureau.FilePage;
import quebec.monprojet.web.look.Saying;
import quebec.monprojet.web.look.SentForm;

/** What officers wrote on a file for each other, and what somebody adds. */
@Named
@RequestScoped
public class NotesPane {

    @Inject private FilePage page;
    @Inject private Notes notes;
    @Inject private Saying saying;
    @Inject private SentForm sentForm;

    private @Nullable List<Note> written;
    private @Nullable String words;

    /** The latest first. */
    public List<Note> getWritten() {
        var shown = written;
        if (shown == null) {
            shown = page.getFile() == null ? List.of() : notes.of(page.number());
            written = shown;
        }
        return shown;
    }

    public void write() {
        Checked<String> checked = Note.read(words);
        if (checked instanceof Checked.Faulty<String> faulty) {
            saying.faults("bureau.exam.", faulty.faults());
        } else if (checked instanceof Checked.Sound<String> sound) {
            notes.write(page.me(), page.number(), sentForm.saying(sound.value()), sound.value());
            page.done("note-written");
        }
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
