package quebec.monprojet.crowd.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLEngineResult.Status;

/** Bytes enciphered by TLS. The hand is shaken by the first {@link #send}. */
final class TlsLine implements Line {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final SocketChannel channel;
    private final SSLEngine engine;
    private final ByteBuffer arrived;
    private final ByteBuffer leaving;
    private ByteBuffer plain = NOTHING;

    /**
     * Does nothing yet.
     *
     * @param engine of a client
     */
    TlsLine(SocketChannel channel, SSLEngine engine) {
        this.channel = channel;
        this.engine = engine;
        this.arrived = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        this.leaving = ByteBuffer.allocate(2 * engine.getSession().getPacketBufferSize());
    }

    @Override
    public void send(ByteBuffer bytes) throws IOException {
        plain = bytes;
        flush();
    }

    /** Goes as far as it can without hearing from the other side. */
    @Override
    public void flush() throws IOException {
        do {
            encipher();
            leaving.flip();
            channel.write(leaving);
            leaving.compact();
        } while (leaving.position() == 0 && wantsToEncipher());
    }

    @Override
    public boolean isFull() {
        return leaving.position() > 0;
    }

    @Override
    public int receive(ByteBuffer into) throws IOException {
        int before = into.position();
        int count = channel.read(arrived);
        boolean open = true;
        int left = Integer.MAX_VALUE;
        while (open && arrived.position() > 0 && arrived.position() < left) {
            left = arrived.position();
            arrived.flip();
            open = decipher(into);
            arrived.compact();
            if (wantsToEncipher()) {
                flush();
            }
        }
        int received = into.position() - before;
        return received == 0 && (count < 0 || !open) ? -1 : received;
    }

    private boolean wantsToEncipher() {
        HandshakeStatus status = engine.getHandshakeStatus();
        return status == HandshakeStatus.NEED_WRAP
                || (status == HandshakeStatus.NOT_HANDSHAKING && plain.hasRemaining());
    }

    private void encipher() throws IOException {
        while (leaving.remaining() >= engine.getSession().getPacketBufferSize()) {
            SSLEngineResult result = engine.wrap(plain, leaving);
            doTasks();
            boolean more =
                    engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP
                            || (result.bytesConsumed() > 0 && plain.hasRemaining())
                            || (result.getHandshakeStatus() == HandshakeStatus.FINISHED
                                    && plain.hasRemaining());
            if (result.getStatus() == Status.CLOSED || !more) {
                return;
            }
        }
    }

    /** False once the other side has closed. */
    private boolean decipher(ByteBuffer into) throws IOException {
        while (arrived.hasRemaining()
                && into.remaining() >= engine.getSession().getApplicationBufferSize()) {
            SSLEngineResult result = engine.unwrap(arrived, into);
            doTasks();
            if (result.getStatus() == Status.CLOSED) {
                return false;
            }
            boolean stuck =
                    result.getStatus() == Status.BUFFER_UNDERFLOW
                            || (result.bytesConsumed() == 0
                                    && result.bytesProduced() == 0
                                    && engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP);
            if (stuck) {
                return true;
            }
        }
        return true;
    }

    private void doTasks() {
        for (Runnable task = engine.getDelegatedTask();
                task != null;
                task = engine.getDelegatedTask()) {
            task.run();
        }
    }
}
