package quebec.monprojet.account;

import java.time.Instant;
import java.util.Optional;

/** What the person sees of their own account. */
public record AccountView(
        AccountId id,
        String address,
        Language language,
        Optional<Instant> attestedAt,
        Instant openedAt) {}
