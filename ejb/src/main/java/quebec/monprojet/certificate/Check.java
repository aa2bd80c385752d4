package quebec.monprojet.certificate;

import java.time.LocalDate;

/**
 * What is said of a certificate to anybody who holds it in hand; nothing of its person.
 *
 * @param number as it stands on the paper
 * @param expiresOn the last day in Montréal on which it holds, or held
 */
public record Check(String number, Standing standing, LocalDate expiresOn) {

    public boolean holds() {
        return standing == Standing.VALID;
    }
}
