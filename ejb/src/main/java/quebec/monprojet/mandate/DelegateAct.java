package quebec.monprojet.mandate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a delegate did.
 *
 * @param act as the journal names it
 * @param about the section, the document or the period; null when it is the whole dossier
 */
public record DelegateAct(MandateId mandate, Instant at, String act, @Nullable String about) {}
