package quebec.monprojet.privacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Fault;
import quebec.monprojet.dossier.Fault.Problem;
import quebec.monprojet.dossier.Prose;

/**
 * What a person asks about their own data.
 *
 * @param words what they want to see, or what is wrong
 * @param correction how it should read; null where access is asked for
 */
public record Asking(RequestKind kind, String words, @Nullable String correction) {

    /** Unicode characters, of each. */
    public static final int LONGEST = 2000;

    public Asking {
        if ((kind == RequestKind.RECTIFICATION) != (correction != null)) {
            throw new IllegalArgumentException("What is corrected reads otherwise");
        }
    }

    public static Checked<Asking> read(
            @Nullable RequestKind kind, @Nullable String words, @Nullable String correction) {
        List<Fault> faults = new ArrayList<>();
        if (kind == null) {
            faults.add(new Fault("kind", Problem.MISSING));
        }
        String asked = sound(Prose.read("words", words, LONGEST), faults);
        String better =
                kind == RequestKind.RECTIFICATION
                        ? sound(Prose.read("correction", correction, LONGEST), faults)
                        : null;
        return kind == null || !faults.isEmpty()
                ? new Checked.Faulty<>(faults)
                : new Checked.Sound<>(new Asking(kind, asked, better));
    }

    private static String sound(Checked<String> read, List<Fault> faults) {
        if (read instanceof Checked.Sound<String> sound) {
            return sound.value();
        }
        if (read instanceof Checked.Faulty<String> faulty) {
            faults.addAll(faulty.faults());
        }
        return "";
    }
}
