package quebec.monprojet.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class PublishedSchemaTest {

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean admits(String schema, String value) {
        return new PublishedSchema(json(schema)).admits(json(value));
    }

    @Test
    void aMemberThatMustBeThereMustBeThere() {
        String schema = "{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{}}}";
        assertThat(admits(schema, "{\"a\":1}")).isTrue();
        assertThat(admits(schema, "{}")).isFalse();
    }

    @Test
    void aMemberThatNobodyDescribedIsRefused() {
        String schema = "{\"properties\":{\"a\":{}},\"additionalProperties\":false}";
        assertThat(admits(schema, "{\"a\":1}")).isTrue();
        assertThat(admits(schema, "{\"b\":1}")).isFalse();
    }

    @Test
    void valuesAreHeldToTypePatternListAndLeast() {
        assertThat(admits("{\"type\":\"integer\",\"minimum\":1}", "1")).isTrue();
        assertThat(admits("{\"type\":\"integer\",\"minimum\":1}", "0")).isFalse();
        assertThat(admits("{\"type\":\"integer\"}", "\"1\"")).isFalse();
        assertThat(admits("{\"type\":\"string\",\"pattern\":\"^A$\"}", "\"A\"")).isTrue();
        assertThat(admits("{\"type\":\"string\",\"pattern\":\"^A$\"}", "\"AA\"")).isFalse();
        assertThat(admits("{\"enum\":[\"A\",\"B\"]}", "\"C\"")).isFalse();
        assertThat(admits("{\"const\":\"A\"}", "\"B\"")).isFalse();
    }

    @Test
    void referencesAreFollowed() {
        String schema = "{\"$ref\":\"#/$defs/day\",\"$defs\":{\"day\":{\"type\":\"string\"}}}";
        assertThat(admits(schema, "\"x\"")).isTrue();
        assertThat(admits(schema, "1")).isFalse();
    }

    @Test
    void aWordThatItDoesNotKnowRefusesEverything() {
        assertThat(admits("{\"maxLength\":3}", "\"ab\"")).isFalse();
    }
}
