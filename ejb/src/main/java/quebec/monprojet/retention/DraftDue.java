package quebec.monprojet.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;

/**
 * What an untouched draft is due for.
 *
 * @param warning null while it is too early
 * @param over whether its last day has gone by; it goes once the last warning was sent long enough
 *     ago
 */
public record DraftDue(
        DossierId dossier,
        AccountId account,
        LocalDate lastDay,
        @Nullable DraftWarning warning,
        boolean over) {}
