package quebec.monprojet.web.entrance;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * An answer that may be longer than a page. A page waits in the server until its maker has left the
 * turnstile; whatever is longer goes as fast as its reader reads, and would hold the place for as
 * long. So the place is left before the first byte that a page has no room for.
 */
final class LongAnswer extends HttpServletResponseWrapper {

    private final int page;
    private final Runnable leave;
    private @Nullable ServletOutputStream out;

    /**
     * @param page bytes that the server keeps until all are there
     */
    LongAnswer(HttpServletResponse response, int page, Runnable leave) {
        super(response);
        this.page = page;
        this.leave = leave;
    }

    /**
     * A reader who goes away, or who is sent away, in the middle of an answer is no failure of the
     * portal's: the server drops the connection and does not call for anybody.
     */
    static ServletException brokenOff(ServletException failure) throws IOException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UncheckedIOException broken) {
                throw broken.getCause();
            }
        }
        return failure;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new Counted(super.getOutputStream());
        }
        return out;
    }

    private final class Counted extends ServletOutputStream {

        private final ServletOutputStream to;
        private long written;

        Counted(ServletOutputStream to) {
            this.to = to;
        }

        private void count(int more) {
            written += more;
            if (written > page) {
                leave.run();
            }
        }

        @Override
        public void write(int one) throws IOException {
            count(1);
            to.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            to.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            leave.run();
            to.flush();
        }

        @Override
        public void close() throws IOException {
            leave.run();
            to.close();
        }

        @Override
        public boolean isReady() {
            return to.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            to.setWriteListener(listener);
        }
    }
}
