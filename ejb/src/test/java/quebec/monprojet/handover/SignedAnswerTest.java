package quebec.monprojet.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SignedAnswerTest {

    private static final String TAKEN =
            """
            {"format":"mon-projet-quebec/reponse/1","messageId":"m-1","kind":"ACKNOWLEDGED",\
            "sentAt":"2016-09-01T14:00:00Z","transmission":7}\
            """;

    private static Mac key(String label) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(label.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String signed(String header, String document, String label) {
        String signed = part(header) + "." + part(document);
        return signed + "." + SignedAnswer.signature(signed, key(label));
    }

    private static SignedAnswer.Reading read(String body) {
        return SignedAnswer.read(body, SignedAnswerTest::key);
    }

    private static String from(String sender, String document) {
        return signed(
                "{\"alg\":\"HS256\",\"kid\":\"" + sender + "\"}",
                document,
                "handover/answers/" + sender + "/v1");
    }

    private static SignedAnswer.Reading broken(Fault fault) {
        return new SignedAnswer.Reading.Broken(fault);
    }

    @Test
    void whatItsSenderSignedIsRead() {
        assertThat(read(from("federal", TAKEN)))
                .isInstanceOfSatisfying(
                        SignedAnswer.Reading.Said.class,
                        said -> {
                            assertThat(said.sender()).isEqualTo(Sender.FEDERAL);
                            assertThat(said.document().get("transmission").asLong()).isEqualTo(7);
                        });
    }

    @Test
    void oneSenderDoesNotSignForAnother() {
        String header = "{\"alg\":\"HS256\",\"kid\":\"federal\"}";
        assertThat(read(signed(header, TAKEN, "handover/answers/legacy/v1")))
                .isEqualTo(broken(Fault.FORGED));
    }

    @Test
    void aTouchedAnswerIsForged() {
        String[] parts = from("federal", TAKEN).split("\\.", -1);
        parts[1] = part(TAKEN.replace("\"transmission\":7", "\"transmission\":8"));
        assertThat(read(String.join(".", parts))).isEqualTo(broken(Fault.FORGED));
    }

    @Test
    void anAnswerThatSaysItNeedsNoSignatureIsFromNobody() {
        assertThat(read(part("{\"alg\":\"none\",\"kid\":\"federal\"}") + "." + part(TAKEN) + "."))
                .isEqualTo(broken(Fault.UNKNOWN_SENDER));
    }

    @Test
    void anUnknownSenderIsNobody() {
        assertThat(read(from("somebody", TAKEN))).isEqualTo(broken(Fault.UNKNOWN_SENDER));
    }

    @Test
    void whatIsNotPublishedIsNotTaken() {
        assertThat(read(from("legacy", TAKEN.replace("ACKNOWLEDGED", "PERHAPS"))))
                .isEqualTo(broken(Fault.NOT_SCHEMA));
        assertThat(read(from("legacy", "[]"))).isEqualTo(broken(Fault.NOT_SCHEMA));
    }

    @Test
    void anythingElseIsUnreadableAndThrowsNothing() {
        assertThat(read("")).isEqualTo(broken(Fault.UNREADABLE));
        assertThat(read("bonjour")).isEqualTo(broken(Fault.UNREADABLE));
        assertThat(read("é.è.à")).isEqualTo(broken(Fault.UNKNOWN_SENDER));
        assertThat(read("a".repeat(9_000))).isEqualTo(broken(Fault.TOO_LONG));
    }

    @Test
    void aTextOfDotsIsNotCutBeforeItsLengthIsLookedAt() {
        String dots = ".".repeat(2_000_000);
        long before = allocated();
        assertThat(read(dots)).isEqualTo(broken(Fault.TOO_LONG));
        assertThat(allocated() - before).isLessThan(1_000_000);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    @Test
    void anInstantThatIsNoneIsNotTaken() {
        assertThat(read(from("legacy", TAKEN.replace("2016-09-01", "2016-13-45"))))
                .isEqualTo(broken(Fault.NOT_SCHEMA));
    }

    @Test
    void itSaysWhenItWasSaid() {
        assertThat(read(from("legacy", TAKEN.replace("14:00:00Z", "14:00Z"))))
                .isInstanceOfSatisfying(
                        SignedAnswer.Reading.Said.class,
                        said ->
                                assertThat(said.at())
                                        .isEqualTo(Instant.parse("2016-09-01T14:00:00Z")));
    }

    @Test
    void onlyTheFederalAuthorityConfirms() {
        assertThat(Sender.FEDERAL.maySay(AnswerKind.CONFIRMED)).isTrue();
        assertThat(Sender.LEGACY.maySay(AnswerKind.CONFIRMED)).isFalse();
        assertThat(Sender.FEDERAL.maySay(AnswerKind.PAYMENT)).isFalse();
    }
}
