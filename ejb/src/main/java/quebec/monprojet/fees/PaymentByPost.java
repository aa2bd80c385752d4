package quebec.monprojet.fees;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * To whose order fees are paid by post, and where: {@code MPQ_PAYEE} and {@code
 * MPQ_PAYMENT_ADDRESS}, whose lines are parted by {@code |}. Without both nobody is invited to pay
 * so: a payment that nobody can address costs its sender the place.
 */
public record PaymentByPost(String payee, List<String> address) {

    public PaymentByPost {
        address = List.copyOf(address);
    }

    /** Empty where this installation takes no payments by post. */
    public static Optional<PaymentByPost> offered() {
        return offered(System.getenv());
    }

    static Optional<PaymentByPost> offered(Map<String, String> environment) {
        String payee = environment.getOrDefault("MPQ_PAYEE", "").strip();
        List<String> address =
                Stream.of(environment.getOrDefault("MPQ_PAYMENT_ADDRESS", "").split("\\|"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return payee.isEmpty() || address.isEmpty()
                ? Optional.empty()
                : Optional.of(new PaymentByPost(payee, address));
    }
}
