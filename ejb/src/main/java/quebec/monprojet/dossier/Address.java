package quebec.monprojet.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where letters reach a person, as the post of that country writes it, in any alphabet. */
public record Address(
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String region,
        @Nullable String postalCode,
        Country country) {

    public static final int LONGEST = 200;
    public static final int LONGEST_POSTAL_CODE = 20;

    public Address {
        Objects.requireNonNull(country);
        if (line1.isBlank() || city.isBlank()) {
            throw new IllegalArgumentException("An address has a first line and a city");
        }
    }

    /** What the page collects, as typed. */
    public record Typed(
            @Nullable String line1,
            @Nullable String line2,
            @Nullable String city,
            @Nullable String region,
            @Nullable String postalCode,
            @Nullable String country) {}

    public static Checked<Address> read(Typed typed) {
        Answers answers = new Answers();
        String line1 = answers.required("line1", typed.line1(), LONGEST);
        String line2 = answers.optional("line2", typed.line2(), LONGEST);
        String city = answers.required("city", typed.city(), LONGEST);
        String region = answers.optional("region", typed.region(), LONGEST);
        String code = answers.optional("postalCode", typed.postalCode(), LONGEST_POSTAL_CODE);
        Country country = answers.country("country", typed.country());
        return answers.make(
                () ->
                        new Address(
                                line1, line2, city, region, code, Objects.requireNonNull(country)));
    }
}
