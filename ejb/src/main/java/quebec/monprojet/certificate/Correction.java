package quebec.monprojet.certificate;

import java.time.LocalDate;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.Sex;

/**
 * Who the person is, as a certificate should have said.
 *
 * @param wrong what was wrong with it, in an officer's words to the person
 */
public record Correction(Names names, LocalDate birthDate, Sex sex, String wrong) {

    /** Unicode characters. */
    public static final int LONGEST = 2000;

    public Correction {
        if (wrong.isBlank()) {
            throw new IllegalArgumentException("A correction names what was wrong");
        }
    }
}
