package quebec.monprojet.intake;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One entry of a published succession: nothing personal.
 *
 * @param head with the proof that it continues the one before
 * @param asked the successor's proof of having asked, as they were given it
 */
public record PassedPlace(Receipt receipt, PublishedHead head, JsonNode asked) {}
