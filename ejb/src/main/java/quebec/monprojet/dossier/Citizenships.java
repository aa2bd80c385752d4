package quebec.monprojet.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Fault.Problem;

/** The countries a person is a citizen of; none means stateless, never forgotten. */
public record Citizenships(@JsonValue List<Country> countries) {

    public static final int MOST = 4;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Citizenships {
        countries = List.copyOf(countries);
        if (countries.size() > MOST || Set.copyOf(countries).size() != countries.size()) {
            throw new IllegalArgumentException("Up to four countries, each named once");
        }
    }

    public static Checked<Citizenships> read(
            List<? extends @Nullable String> codes, boolean stateless) {
        Answers answers = new Answers();
        Set<Country> named = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(codes.size(), MOST); i++) {
            if (!Text.clean(codes.get(i)).isEmpty()) {
                Country country = answers.country("citizenship" + (i + 1), codes.get(i));
                if (country != null) {
                    named.add(country);
                }
            }
        }
        if (stateless && !named.isEmpty()) {
            answers.refuse("stateless", Problem.DIFFERS);
        }
        if (!stateless && named.isEmpty()) {
            answers.refuse("citizenship1", Problem.MISSING);
        }
        return answers.make(() -> new Citizenships(List.copyOf(named)));
    }

    public boolean stateless() {
        return countries.isEmpty();
    }
}
