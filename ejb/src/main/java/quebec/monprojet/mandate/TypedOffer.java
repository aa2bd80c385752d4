package quebec.monprojet.mandate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;

/** An offer as it was typed: nothing in it has been looked at. */
public record TypedOffer(
        @Nullable String name,
        @Nullable String address,
        @Nullable Capacity capacity,
        @Nullable String body,
        @Nullable String membership,
        @Nullable Power power,
        @Nullable Language language,
        @Nullable LocalDate lastDay) {}
