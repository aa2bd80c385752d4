package quebec.monprojet.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.MailAddress;

/** One applicant, and whom they let act. */
final class Offers {

    static final AccountId APPLICANT = new AccountId(new UUID(0, 1));
    static final AccountId DELEGATE = new AccountId(new UUID(0, 2));
    static final AccountId ANOTHER = new AccountId(new UUID(0, 3));
    static final MailAddress ADDRESS = new MailAddress("sister@demo.example");

    /** A morning in Montréal. */
    static final Instant NOW = Instant.parse("2027-02-01T15:00:00Z");

    static final LocalDate TODAY = LocalDate.parse("2027-02-01");
    static final LocalDate LAST_DAY = LocalDate.parse("2027-03-31");

    /** The first instant of the first of April in Montréal. */
    static final Instant OVER = Instant.parse("2027-04-01T04:00:00Z");

    private Offers() {}

    static TypedOffer typed() {
        return new TypedOffer(
                "Ana",
                " sister@demo.example ",
                Capacity.RELATIVE,
                null,
                null,
                Power.FILL,
                Language.ES,
                LAST_DAY);
    }

    static TypedOffer until(LocalDate day) {
        return new TypedOffer(
                "Ana",
                "sister@demo.example",
                Capacity.RELATIVE,
                null,
                null,
                Power.FILL,
                Language.ES,
                day);
    }

    static TypedOffer lawyer(String body, String membership) {
        return new TypedOffer(
                "Me Roy",
                "roy@demo.example",
                Capacity.LAWYER,
                body,
                membership,
                Power.FILE,
                Language.FR,
                LAST_DAY);
    }

    static MandateOffer sound(TypedOffer typed) {
        return ((MandateOffer.Sound) MandateOffer.read(typed, TODAY)).offer();
    }

    static MandateRow offered() {
        return new MandateRow(APPLICANT, 1, sound(typed()), NOW);
    }

    static MandateRow accepted() {
        MandateRow row = offered();
        row.accept(DELEGATE, ADDRESS, NOW);
        return row;
    }
}
