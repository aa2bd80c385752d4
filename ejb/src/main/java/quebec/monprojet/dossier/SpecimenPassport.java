package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/**
 * A passport of an invented person, with the lines that its state would print for machines (ICAO
 * 9303 part 4, size TD3): for demonstrations and tests, which need check digits that hold.
 *
 * @param family as printed for machines: capitals A to Z and spaces
 * @param given the same; empty for who has a single name
 * @param number up to nine capitals and digits
 */
public record SpecimenPassport(String number, Country country, String family, String given) {

    private static final int LINE = 44;
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("yyMMdd");

    public Passport of(LocalDate born, Sex sex, LocalDate issued, LocalDate expires) {
        return new Passport(
                number,
                country,
                issued,
                expires,
                new MachineReadableZone(names(), data(born, sex, expires)));
    }

    private String names() {
        String whole = "P<" + issuer() + family + "<<" + given;
        return filled(whole.substring(0, Math.min(LINE, whole.length())), LINE);
    }

    private String data(LocalDate born, Sex sex, LocalDate expires) {
        String document = checked(filled(number, 9));
        String birth = checked(SHORT_DATE.format(born));
        String expiry = checked(SHORT_DATE.format(expires));
        String optional = checked(filled("", 14));
        String stated = sex == Sex.X ? "<" : sex.name();
        int whole = CheckDigit.of(document + birth + expiry + optional);
        return document + issuer() + birth + stated + expiry + optional + whole;
    }

    private String issuer() {
        return Objects.requireNonNull(new Locale("", country.code()).getISO3Country());
    }

    private static String checked(String field) {
        return field + CheckDigit.of(field);
    }

    private static String filled(String text, int length) {
        return text.replace(' ', '<') + "<".repeat(length - text.length());
    }
}
