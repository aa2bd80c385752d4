package quebec.monprojet.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    /** Also computed outside of this code, with Python's json and hashlib. */
    private static final String VECTOR =
            "259121a96d08ae83adab9460bb67e1630e827c87e0d208dbe6480d713bcdaa59";

    private static final String SALT = "00112233445566778899aabbccddeeff";

    @Test
    void theDigestOfTheSameAnswersNeverChanges() {
        byte[] form = CanonicalForm.of(Fixtures.identified(), SALT);
        assertThat(Digest.of(form).hex()).isEqualTo(VECTOR);
    }

    @Test
    void whatWasSealedReadsBackAsItWas() {
        var bond = new Dependant.Bond(Kinship.MY_CHILD, true, false, Custody.SOLE);
        var family = Fixtures.complete().family().withSpouse(true).with(new UUID(0, 1), bond);
        byte[] form = CanonicalForm.of(Fixtures.complete().with(family), SALT);
        Contents read = CanonicalForm.read(CanonicalForm.text(form));
        assertThat(CanonicalForm.of(read, SALT)).isEqualTo(form);
        assertThat(read.family()).isEqualTo(family);
    }

    @Test
    void anotherSaltIsAnotherDigest() {
        byte[] other = CanonicalForm.of(Fixtures.complete(), SALT.replace('0', '1'));
        assertThat(other).isNotEqualTo(CanonicalForm.of(Fixtures.complete(), SALT));
    }

    record Greeting(String text, String tone) {}

    @Test
    void aDocumentOfAnOlderSchemaIsBroughtUpToTodays() {
        var shape =
                new DocumentShape<>(
                        Greeting.class,
                        List.of(
                                form -> rename(form, "words", "text"),
                                form -> form.put("tone", "plain")));
        ObjectNode first = JsonNodeFactory.instance.objectNode().put("words", "Bonjour");
        assertThat(shape.schemaNumber()).isEqualTo(3);
        assertThat(shape.read(1, first)).isEqualTo(new Greeting("Bonjour", "plain"));
    }

    @Test
    void aDocumentOfANewerSchemaIsRefused() {
        var shape = DocumentShape.of(Greeting.class);
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        assertThatThrownBy(() -> shape.read(2, form)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ObjectNode rename(ObjectNode form, String from, String to) {
        form.set(to, form.remove(from));
        return form;
    }
}
