package quebec.monprojet.dossier;

import org.jspecify.annotations.Nullable;

/** A date as it was typed, in its three fields. */
public record DateFields(@Nullable String day, @Nullable String month, @Nullable String year) {}
