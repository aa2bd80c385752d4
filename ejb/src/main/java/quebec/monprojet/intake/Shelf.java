package quebec.monprojet.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Receipts given lately, for those who ask twice. */
@ApplicationScoped
public class Shelf {

    private static final int LATEST = 6_000;

    private final Receipts receipts;
    private final Cache<ApplicationNumber, Receipt> latest =
            Caffeine.newBuilder().maximumSize(LATEST).build();

    @Inject
    public Shelf(Receipts receipts) {
        this.receipts = receipts;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Shelf() {
        this(null);
    }

    public void put(Receipt receipt) {
        latest.put(receipt.number(), receipt);
    }

    /** Without asking the register. */
    public Optional<Receipt> lately(ApplicationNumber number) {
        return Optional.ofNullable(latest.getIfPresent(number));
    }

    /** The receipt of a place that was given; read from the register when it must be. */
    public Receipt at(ApplicationNumber number) {
        return latest.get(
                number,
                key ->
                        receipts.of(key)
                                .orElseThrow(
                                        () ->
                                                new IllegalStateException(
                                                        "The register lost " + number)));
    }
}
