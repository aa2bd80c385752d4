package quebec.monprojet.web.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reads slowly keeps nobody from their page. */
class LongAnswerTest {

    private static final int PAGE = 4;

    private final List<String> happened = new ArrayList<>();
    private final LongAnswer answer =
            new LongAnswer(response(), PAGE, () -> happened.add("leaves"));

    private HttpServletResponse response() {
        return (HttpServletResponse)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {HttpServletResponse.class},
                        (proxy, method, arguments) -> new Sent());
    }

    @Test
    void aPageIsKeptUntilItsMakerHasLeft() throws Exception {
        answer.getOutputStream().write(new byte[PAGE]);
        assertThat(happened).containsExactly("4 bytes");
    }

    @Test
    void thePlaceIsLeftBeforeTheReaderIsWaitedFor() throws Exception {
        answer.getOutputStream().write(new byte[PAGE]);
        answer.getOutputStream().write(1);
        assertThat(happened).containsExactly("4 bytes", "leaves", "1 byte");
    }

    @Test
    void soIsItBeforeWhatIsLongAtOnce() throws Exception {
        answer.getOutputStream().write(new byte[PAGE + 1]);
        assertThat(happened).containsExactly("leaves", "5 bytes");
    }

    @Test
    void whatIsSentAtOnceIsWaitedForToo() throws Exception {
        answer.getOutputStream().flush();
        assertThat(happened).containsExactly("leaves", "flush");
    }

    @Test
    void aReaderWhoGoesAwayIsNoFailure() {
        var gone = new UncheckedIOException(new IOException("away"));
        assertThatThrownBy(() -> LongAnswer.brokenOff(new ServletException(gone)))
                .isInstanceOf(IOException.class)
                .hasMessage("away");
    }

    @Test
    void everythingElseIsAFailure() throws Exception {
        var failure = new ServletException(new IllegalStateException("broken"));
        assertThat(LongAnswer.brokenOff(failure)).isSameAs(failure);
    }

    private final class Sent extends ServletOutputStream {

        @Override
        public void write(int one) {
            happened.add("1 byte");
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            happened.add(length + " bytes");
        }

        @Override
        public void flush() {
            happened.add("flush");
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
