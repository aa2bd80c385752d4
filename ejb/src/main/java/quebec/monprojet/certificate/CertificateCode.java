package quebec.monprojet.certificate;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Stands on a certificate, for whoever asks whether it holds: 80 random bits, so that nobody comes
 * upon one by trying. Of letters and digits that are not taken for each other.
 */
public record CertificateCode(String value) implements Serializable {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]+");
    private static final RandomGenerator CHANCE = new SecureRandom();

    public CertificateCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a certificate");
        }
    }

    static CertificateCode random() {
        return new CertificateCode(
                CHANCE.ints(LENGTH, 0, ALPHABET.length())
                        .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                        .collect(Collectors.joining()));
    }

    /** As somebody copies it from the paper: in groups or not, an O for a zero, an I for a one. */
    public static Optional<CertificateCode> parse(String typed) {
        String plain =
                SEPARATORS
                        .matcher(typed.toUpperCase(Locale.ROOT))
                        .replaceAll("")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return FORM.matcher(plain).matches()
                ? Optional.of(new CertificateCode(plain))
                : Optional.empty();
    }

    /** In groups of four, for the eye. */
    public String grouped() {
        return value.replaceAll("(.{%d})(?!$)".formatted(GROUP), "$1-");
    }

    @Override
    public String toString() {
        return value;
    }
}
