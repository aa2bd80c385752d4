package quebec.monprojet.web.demonstration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.correspondence.KeptLetter;
import quebec.monprojet.correspondence.KeptLetters;
import quebec.monprojet.web.Going;

/** Page {@code /demonstration/lettre}: one letter that was kept. */
@Named
@RequestScoped
public class LetterPage {

    private final KeptLetters letters;
    private String id = "";
    private @Nullable KeptLetter letter;

    @Inject
    public LetterPage(KeptLetters letters) {
        this.letters = letters;
    }

    @SuppressWarnings("NullAway")
    protected LetterPage() {
        this(null);
    }

    /** A file of the letter, by its place among them. */
    public record File(int place, String name) {}

    public void open() {
        letter = letters.of(id).orElse(null);
        if (letter == null) {
            Going.nowhere();
        }
    }

    public @Nullable KeptLetter getLetter() {
        return letter;
    }

    public List<File> getFiles() {
        List<KeptLetter.Enclosure> enclosed = letter == null ? List.of() : letter.enclosures();
        return IntStream.range(0, enclosed.size())
                .mapToObj(place -> new File(place, enclosed.get(place).name()))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
