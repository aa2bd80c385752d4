package quebec.monprojet.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.evidence.FileSent;

class UploadHeadersTest {

    private static final FileId OLD =
            FileId.parse("00000000-0000-0001-0000-000000000002").orElseThrow();

    private static String said(String key, String value) {
        return key
                + " "
                + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsSaidOfAFileIsReadAsTheProtocolHasIt() {
        assertThat(
                        UploadHeaders.sent(
                                9, said("piece", "passport.moi") + "," + said("filename", "é.jpg")))
                .contains(new FileSent("passport.moi", "é.jpg", 9));
        assertThat(UploadHeaders.sent(9, said("piece", "a") + ", " + said("replaces", "" + OLD)))
                .contains(new FileSent("a", "", 9, OLD));
        assertThat(UploadHeaders.sent(9, said("piece", "a") + "," + said("replaces", "../x")))
                .contains(new FileSent("a", "", 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "piece", "piece ", "piece é", "filename YQ==", ",,,"})
    void whatIsSaidOtherwiseIsNotTaken(String metadata) {
        assertThat(UploadHeaders.sent(9, metadata).filter(sent -> !sent.requirement().isEmpty()))
                .isEmpty();
        assertThat(UploadHeaders.sent(-1, said("piece", "a"))).isEmpty();
        assertThat(UploadHeaders.sent(9, null)).isEmpty();
    }
}
