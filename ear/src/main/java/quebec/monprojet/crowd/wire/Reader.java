package quebec.monprojet.crowd.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the answers of one connection, in whatever pieces they arrive (RFC 9112). */
final class Reader {

    private static final int LARGEST_HEAD = 32 * 1024;
    private static final int LARGEST_BODY = 16 * 1024 * 1024;

    private enum At {
        HEAD,
        BODY,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        TRAILER
    }

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(2_048);
    private byte[] line = new byte[512];
    private int read;
    private At at = At.HEAD;
    private @Nullable Head head;
    private long missing;

    /** Whether the connection is of no use once the answer that was read last is whole. */
    boolean closes() {
        return head != null && head.close();
    }

    /**
     * Takes what came, up to the end of one answer.
     *
     * @return the answer when it is whole; null when more must come
     * @throws NotHttpException when this is no answer
     */
    @Nullable Answer take(ByteBuffer in) {
        while (in.hasRemaining()) {
            boolean whole =
                    switch (at) {
                        case HEAD -> readsHead(in);
                        case BODY -> readsBody(in) && !known().lastsUntilTheEnd();
                        case CHUNK_SIZE -> readsChunkSize(in);
                        case CHUNK -> readsChunk(in);
                        case CHUNK_END -> readsChunkEnd(in);
                        case TRAILER -> readsTrailer(in);
                    };
            if (whole) {
                return answer();
            }
        }
        return null;
    }

    /**
     * The connection ended.
     *
     * @return the answer that ends with it; null when it was cut
     */
    @Nullable Answer end() {
        return at == At.BODY && known().lastsUntilTheEnd() ? answer() : null;
    }

    private boolean readsHead(ByteBuffer in) {
        if (!readsLine(in) || !endsWithEmptyLine()) {
            return false;
        }
        Head next = Head.of(line, read);
        read = 0;
        if (next.isInterim()) {
            return false;
        }
        head = next;
        missing = next.lastsUntilTheEnd() ? LARGEST_BODY : next.length();
        if (missing > LARGEST_BODY) {
            throw new NotHttpException("a body of " + missing + " bytes");
        }
        at = next.chunked() ? At.CHUNK_SIZE : At.BODY;
        return next.hasNoBody();
    }

    private boolean readsBody(ByteBuffer in) {
        copy(in);
        if (missing == 0 && known().lastsUntilTheEnd()) {
            throw new NotHttpException("a body without an end");
        }
        return missing == 0;
    }

    private boolean readsChunkSize(ByteBuffer in) {
        if (readsLine(in)) {
            missing = hexadecimal();
            at = missing == 0 ? At.TRAILER : At.CHUNK;
            read = 0;
        }
        return false;
    }

    private boolean readsChunk(ByteBuffer in) {
        copy(in);
        if (missing == 0) {
            at = At.CHUNK_END;
        }
        return false;
    }

    private boolean readsChunkEnd(ByteBuffer in) {
        if (readsLine(in)) {
            if (read > 2) {
                throw new NotHttpException("a chunk longer than it says");
            }
            read = 0;
            at = At.CHUNK_SIZE;
        }
        return false;
    }

    private boolean readsTrailer(ByteBuffer in) {
        if (!readsLine(in)) {
            return false;
        }
        boolean empty = read <= 2;
        read = 0;
        return empty;
    }

    /** One more line, kept behind those before; true at its end. */
    private boolean readsLine(ByteBuffer in) {
        while (in.hasRemaining()) {
            byte next = in.get();
            if (read == line.length) {
                if (read >= LARGEST_HEAD) {
                    throw new NotHttpException("a head without an end");
                }
                line = Arrays.copyOf(line, read * 2);
            }
            line[read++] = next;
            if (next == '\n') {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithEmptyLine() {
        return read > 1
                && (line[read - 2] == '\n'
                        || (read > 2 && line[read - 2] == '\r' && line[read - 3] == '\n'));
    }

    private long hexadecimal() {
        long size = 0;
        int digits = 0;
        while (digits < read && Character.digit(line[digits], 16) >= 0) {
            size = size * 16 + Character.digit(line[digits++], 16);
            if (size + body.size() > LARGEST_BODY) {
                throw new NotHttpException("a chunk of " + size + " bytes");
            }
        }
        if (digits == 0) {
            throw new NotHttpException("a chunk without a size");
        }
        return size;
    }

    private void copy(ByteBuffer in) {
        int size = (int) Math.min(missing, in.remaining());
        byte[] piece = new byte[size];
        in.get(piece);
        body.writeBytes(piece);
        missing -= size;
    }

    private Answer answer() {
        Answer answer =
                new Answer(
                        known().status(),
                        known().retryAfter(),
                        body.toString(StandardCharsets.UTF_8));
        body.reset();
        read = 0;
        at = At.HEAD;
        return answer;
    }

    private Head known() {
        if (head == null) {
            throw new IllegalStateException("There is no body before its head");
        }
        return head;
    }
}
