package quebec.monprojet.privacy;

import java.util.Optional;

/** Names a confidentiality incident. */
public record IncidentNumber(long value) {

    private static final String FORM = "IC-[0-9]{3,12}";

    public static Optional<IncidentNumber> parse(String text) {
        return text.matches(FORM)
                ? Optional.of(new IncidentNumber(Long.parseLong(text.substring(3))))
                : Optional.empty();
    }

    /** For instance {@code IC-007}. */
    @Override
    public String toString() {
        return "IC-%03d".formatted(value);
    }
}
