package quebec.monprojet.crowd.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers in pieces, cut wherever they may be. */
class ReaderTest {

    private static final String CHUNKED =
            lines(
                    "HTTP/1.1 201 Created",
                    "Transfer-Encoding: chunked",
                    "",
                    "4",
                    "Wiki",
                    "6;note=x",
                    "pédia",
                    "0",
                    "Trailer: t",
                    "");
    private static final String PLAIN =
            "HTTP/1.1 409 Conflict\r\nRETRY-AFTER: 12\r\ncontent-length:  5\r\n\r\nplain";

    private final Reader reader = new Reader();

    @Test
    void whereverTheCutIsTheAnswerIsTheSame() {
        for (String whole : new String[] {CHUNKED, PLAIN}) {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            for (int cut = 1; cut < bytes.length; cut++) {
                assertThat(reader.take(ByteBuffer.wrap(bytes, 0, cut))).isNull();
                assertThat(reader.take(ByteBuffer.wrap(bytes, cut, bytes.length - cut)))
                        .isEqualTo(
                                whole.equals(CHUNKED)
                                        ? new Answer(201, -1, "Wikipédia")
                                        : new Answer(409, 12, "plain"));
            }
        }
    }

    @Test
    void whatFollowsAnAnswerIsLeft() {
        ByteBuffer two = bytes(PLAIN + PLAIN);
        assertThat(reader.take(two)).isNotNull();
        assertThat(two.remaining()).isEqualTo(PLAIN.length());
        assertThat(reader.take(two)).isNotNull();
    }

    @Test
    void anInterimAnswerIsNotTheAnswer() {
        assertThat(reader.take(bytes("HTTP/1.1 100 Continue\r\n\r\n" + PLAIN)))
                .isEqualTo(new Answer(409, 12, "plain"));
    }

    @Test
    void anAnswerWithoutABodyIsWholeAtItsHead() {
        assertThat(reader.take(bytes("HTTP/1.1 204 No Content\r\n\r\n")))
                .isEqualTo(new Answer(204, -1, ""));
        assertThat(reader.take(bytes("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")))
                .isEqualTo(new Answer(200, -1, ""));
    }

    @Test
    void aBodyWithoutALengthIsWholeAtTheEnd() {
        assertThat(reader.take(bytes("HTTP/1.1 200 OK\r\n\r\nall of it"))).isNull();
        assertThat(reader.end()).isEqualTo(new Answer(200, -1, "all of it"));
    }

    @Test
    void theEndBeforeTheWholeIsNoAnswer() {
        assertThat(reader.end()).isNull();
        assertThat(reader.take(bytes(PLAIN.substring(0, PLAIN.length() - 1)))).isNull();
        assertThat(reader.end()).isNull();
    }

    @Test
    void aConnectionIsKeptUnlessTheServerSaysOtherwise() {
        reader.take(bytes(PLAIN));
        assertThat(reader.closes()).isFalse();
        reader.take(bytes("HTTP/1.1 204 No\r\nConnection: Close\r\n\r\n"));
        assertThat(reader.closes()).isTrue();
        reader.take(bytes("HTTP/1.0 204 No\r\n\r\n"));
        assertThat(reader.closes()).isTrue();
    }

    @Test
    void aDateIsNoNumberOfSeconds() {
        assertThat(
                        reader.take(
                                bytes(
                                        lines(
                                                "HTTP/1.1 204 No",
                                                "Retry-After: Fri, 31 Dec 2027 23:59:59 GMT",
                                                ""))))
                .isEqualTo(new Answer(204, -1, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>\r\n\r\n",
                "HTTP/2 200\r\n\r\n",
                "HTTP/1.1 abc\r\n\r\n",
                "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFF\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n",
            })
    void whatIsNoAnswerIsRefused(String garbage) {
        assertThatThrownBy(() -> reader.take(bytes(garbage))).isInstanceOf(NotHttpException.class);
    }

    @Test
    void aHeadWithoutAnEndIsRefused() {
        ByteBuffer endless = bytes("HTTP/1.1 200 OK\r\nX: " + "x".repeat(100_000));
        assertThatThrownBy(() -> reader.take(endless)).isInstanceOf(NotHttpException.class);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }
}
