package quebec.monprojet.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Fault.Problem;

/** A telephone number in E.164: plus sign, country code, number. */
public record Phone(@JsonValue String e164) {

    public static final int LONGEST_TYPED = 40;

    private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{3,17}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Phone {
        if (!FORM.matcher(e164).matches()) {
            throw new IllegalArgumentException("A telephone number is written in E.164");
        }
    }

    /** The number as dialled in {@code country}; with its plus sign it needs no country. */
    public static Checked<Phone> read(@Nullable String country, @Nullable String number) {
        Answers answers = new Answers();
        String typed = answers.required("phone", number, LONGEST_TYPED);
        boolean fromAnywhere = typed.startsWith("+");
        boolean needsCountry = !typed.isEmpty() && !fromAnywhere;
        Country dialledIn = needsCountry ? answers.country("phoneCountry", country) : null;
        boolean readable = !typed.isEmpty() && (fromAnywhere || dialledIn != null);
        Phone phone = readable ? parse(typed, dialledIn) : null;
        if (readable && phone == null) {
            answers.refuse("phone", Problem.NOT_A_PHONE);
        }
        return answers.make(() -> java.util.Objects.requireNonNull(phone));
    }

    /** As written abroad, in groups: +33 6 12 34 56 78. */
    public String international() {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            return phones.format(phones.parse(e164, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return e164;
        }
    }

    private static @Nullable Phone parse(String typed, @Nullable Country country) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = phones.parse(typed, country == null ? null : country.code());
            return phones.isValidNumber(number)
                    ? new Phone(phones.format(number, PhoneNumberFormat.E164))
                    : null;
        } catch (NumberParseException e) {
            return null;
        }
    }
}
