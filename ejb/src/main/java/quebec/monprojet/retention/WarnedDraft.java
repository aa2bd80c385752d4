package quebec.monprojet.retention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.dossier.DossierId;

/** What a warning is about: which draft, and until when it was kept when it was written. */
public record WarnedDraft(DossierId dossier, LocalDate lastDay) {

    private static final int ID = 36;

    public static Optional<WarnedDraft> parse(String text) {
        try {
            return text.length() > ID + 1
                    ? Optional.of(
                            new WarnedDraft(
                                    new DossierId(UUID.fromString(text.substring(0, ID))),
                                    LocalDate.parse(text.substring(ID + 1))))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return dossier + ":" + lastDay;
    }
}
