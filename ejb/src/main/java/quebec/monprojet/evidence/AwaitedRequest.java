package quebec.monprojet.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What a reminder is about: with more time comes another one. */
public record AwaitedRequest(RequestId request, LocalDate lastDay) {

    private static final int ID = 36;

    public static Optional<AwaitedRequest> parse(String text) {
        try {
            return text.length() > ID + 1
                    ? RequestId.parse(text.substring(0, ID))
                            .map(
                                    id ->
                                            new AwaitedRequest(
                                                    id, LocalDate.parse(text.substring(ID + 1))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return request + ":" + lastDay;
    }
}
