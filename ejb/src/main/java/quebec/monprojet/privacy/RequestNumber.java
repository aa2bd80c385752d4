package quebec.monprojet.privacy;

import java.util.Optional;

/** Names a request; says nothing of whose it is. */
public record RequestNumber(long value) {

    private static final String FORM = "DA-[0-9]{5,12}";

    public static Optional<RequestNumber> parse(String text) {
        return text.matches(FORM)
                ? Optional.of(new RequestNumber(Long.parseLong(text.substring(3))))
                : Optional.empty();
    }

    /** For instance {@code DA-00042}. */
    @Override
    public String toString() {
        return "DA-%05d".formatted(value);
    }
}
