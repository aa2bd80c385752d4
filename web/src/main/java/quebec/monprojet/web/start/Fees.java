package quebec.monprojet.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * The fees of the year, as the ministry publishes them (indexed each 1 January). They come from the
 * environment: {@code MPQ_FEES_YEAR}, {@code MPQ_FEES_APPLICANT} and {@code
 * MPQ_FEES_FAMILY_MEMBER}, in Canadian dollars. What is not given is not shown.
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
        return given("MPQ_FEES_YEAR");
    }

    String applicant() {
        return given("MPQ_FEES_APPLICANT");
    }

    String each() {
        return given("MPQ_FEES_FAMILY_MEMBER");
    }

    private String given(String name) {
        String value = environment.getOrDefault(name, "").strip();
        return value.matches("[0-9]{1,6}") ? value : "";
    }
}
