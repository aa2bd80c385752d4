package quebec.monprojet.web.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import quebec.monprojet.fees.Money;

/** What the portal sends somebody with. */
record Order(
        String attempt,
        String application,
        Money amount,
        Instant expiresAt,
        String language,
        String returnTo) {

    static Order of(JsonNode said) {
        return new Order(
                said.required("attempt").textValue(),
                said.required("application").textValue(),
                new Money(said.required("cents").longValue()),
                Instant.parse(said.required("expiresAt").textValue()),
                said.required("language").textValue(),
                said.required("returnTo").textValue());
    }

    String said() {
        return amount.in(Locale.forLanguageTag(language));
    }
}
