package quebec.monprojet.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The country a person lives in today, and their status there. */
public record Residence(Country country, ResidenceStatus status) {

    public Residence {
        Objects.requireNonNull(country);
        Objects.requireNonNull(status);
    }

    public static Checked<Residence> read(@Nullable String country, @Nullable String status) {
        Answers answers = new Answers();
        Country in = answers.country("residenceCountry", country);
        ResidenceStatus as = answers.choice("residenceStatus", ResidenceStatus.class, status);
        return answers.make(
                () -> new Residence(Objects.requireNonNull(in), Objects.requireNonNull(as)));
    }
}
