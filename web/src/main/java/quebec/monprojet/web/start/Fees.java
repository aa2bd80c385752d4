package quebec.monprojet.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * The fees of a year, in Canadian dollars, as the ministry published them: those of 2016 (773 for
 * the applicant, 166 for each member of the family), unless the environment names a later year by
 * {@code MPQ_FEES_YEAR}, {@code MPQ_FEES_APPLICANT} and {@code MPQ_FEES_FAMILY_MEMBER}: they are
 * indexed each 1 January. A year that is given without its amounts is not shown.
 */
@ApplicationScoped
public class Fees {

    private final Map<String, String> environment;

    public Fees() {
        this(System.getenv());
    }

    Fees(Map<String, String> environment) {
        this.environment = environment;
    }

    boolean known() {
        return !year().isEmpty() && !applicant().isEmpty() && !each().isEmpty();
    }

    String year() {
        return given("MPQ_FEES_YEAR", "2016");
    }

    String applicant() {
        return given("MPQ_FEES_APPLICANT", "773");
    }

    String each() {
        return given("MPQ_FEES_FAMILY_MEMBER", "166");
    }

    private String given(String name, String in2016) {
        String value = environment.getOrDefault(name, "").strip();
        if (value.isEmpty() && environment.getOrDefault("MPQ_FEES_YEAR", "").isBlank()) {
            return in2016;
        }
        return value.matches("[0-9]{1,6}") ? value : "";
    }
}
