package quebec.monprojet.dossier;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Whether answers only add to those that were there. Somebody whose dossier is held may still
 * complete it, and takes nothing back.
 */
final class Additions {

    /** Of a list: that nothing is missing from it may be declared later. */
    private static final String WHOLE = "whole";

    private Additions() {}

    static boolean only(JsonNode before, JsonNode after) {
        if (before.isObject()) {
            return after.isObject() && fields(before, after);
        }
        if (before.isArray()) {
            return after.isArray() && entries(before, after);
        }
        return before.equals(after);
    }

    private static boolean fields(JsonNode before, JsonNode after) {
        return before.properties().stream()
                .allMatch(
                        said ->
                                isLeftOpen(said.getKey(), said.getValue())
                                        || only(said.getValue(), after.path(said.getKey())));
    }

    private static boolean isLeftOpen(String field, JsonNode said) {
        return said.isNull() || (field.equals(WHOLE) && !said.booleanValue());
    }

    /** Further ones stand behind those that were there. */
    private static boolean entries(JsonNode before, JsonNode after) {
        for (int i = 0; i < before.size(); i++) {
            if (!only(before.get(i), after.path(i))) {
                return false;
            }
        }
        return true;
    }
}
