package quebec.monprojet.letterbook;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is printed on an official letter for whoever is shown it: a hundred random bits in twenty
 * signs, none of which is taken for another (Crockford's base 32).
 */
public record VerificationCode(String value) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0-]+");

    public VerificationCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a verification code");
        }
    }

    static VerificationCode drawn(SecureRandom random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new VerificationCode(code.toString());
    }

    /** As typed from paper: small letters, spaces, and what looks like a one or a zero. */
    public static Optional<VerificationCode> parse(String typed) {
        String code =
                BETWEEN.matcher(typed)
                        .replaceAll("")
                        .toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return FORM.matcher(code).matches()
                ? Optional.of(new VerificationCode(code))
                : Optional.empty();
    }

    /** In four groups, as it is printed and stands in addresses. */
    @Override
    public String toString() {
        StringBuilder grouped = new StringBuilder(value);
        for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, '-');
        }
        return grouped.toString();
    }
}
