package quebec.monprojet.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;

/**
 * Until when documents of a dossier are awaited has changed; told in the transaction that says so.
 *
 * @param lastDay in Montréal; null when the clock stands still or nothing is awaited
 */
public record DocumentsDue(DossierId dossier, AccountId account, @Nullable LocalDate lastDay) {}
