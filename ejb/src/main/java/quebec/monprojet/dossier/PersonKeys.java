package quebec.monprojet.dossier;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;

/**
 * Makes the person key: HMAC-SHA-256 over the letters of the names at birth, the birth date and the
 * passport. {@code docs/proofs/dossier.md} says what collapses and what does not.
 */
final class PersonKeys {

    static final String LABEL = "dossier/person-key";

    private PersonKeys() {}

    static PersonKey of(Mac mac, Names names, LocalDate birthDate, Passport passport) {
        return key(
                mac,
                letters(names),
                birthDate.toString(),
                passport.country().code(),
                folded(passport.number()));
    }

    /** The same without the passport: who somebody is in the eyes of their own account. */
    static PersonKey bearer(Mac mac, Names names, LocalDate birthDate) {
        return key(mac, letters(names), birthDate.toString());
    }

    /** Of the passport alone: whoever else travels on it is the same person, or has to be asked. */
    static PersonKey document(Mac mac, Passport passport) {
        return key(mac, "passport", passport.country().code(), folded(passport.number()));
    }

    private static PersonKey key(Mac mac, String... parts) {
        byte[] key = mac.doFinal(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
        return new PersonKey(HexFormat.of().formatHex(key));
    }

    /**
     * The letters of both names, folded and put in order: the two fields swapped, given names in
     * another order, hyphens, spaces, accents and capitals make no other person. Two people whose
     * letters are the same still differ by their passport.
     */
    static String letters(Names names) {
        String both = names.family() + (names.given() == null ? "" : names.given());
        return folded(both)
                .codePoints()
                .filter(Character::isLetter)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Unicode NFKD, then case folded: through upper case, so that ß and ss, ς and σ meet. */
    private static String folded(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String folded = parts.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKD)
                .replace('ς', 'σ')
                .replace('ı', 'i');
    }
}
